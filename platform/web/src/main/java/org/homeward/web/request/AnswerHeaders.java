package org.homeward.web.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.homeward.web.Page;
import org.homeward.web.Versioned;
import org.homeward.web.Versions;

/** ETag for a view that has a version, Link (RFC 8288) for a page that has a next one. */
@Provider
public class AnswerHeaders implements ContainerResponseFilter {

    private static final String CURSOR = "cursor";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        switch (answer.getEntity()) {
            case Versioned view ->
                    answer.getHeaders().putSingle(HttpHeaders.ETAG, Versions.etag(view.version()));
            case Page<?> page when page.next() != null ->
                    answer.getHeaders()
                            .add(HttpHeaders.LINK, link(request.getUriInfo(), page.next()));
            case null, default -> {}
        }
    }

    /** Relative, because only the gateway's address is known to the caller. */
    private static String link(UriInfo uri, String next) {
        List<String> query = new ArrayList<>();
        uri.getQueryParameters()
                .forEach((name, values) -> values.forEach(v -> query.add(encode(name, v))));
        query.removeIf(pair -> pair.startsWith(CURSOR + "="));
        query.add(encode(CURSOR, next));
        return "<%s?%s>; rel=\"next\""
                .formatted(uri.getRequestUri().getRawPath(), String.join("&", query));
    }

    private static String encode(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
