package org.homeward.web;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** 201 with the path of what was made; an answer to a replayed POST looks the same. */
public final class Created {

    private Created() {}

    /**
     * @param path absolute path at the gateway, sent as it is: the service's own host is nobody's
     *     business
     */
    public static <T> RestResponse<T> at(String path, T view) {
        return ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }
}
