package org.homeward.web.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.homeward.web.CleanText;

/** Refuses control characters in the query, so that they reach neither database nor log. */
@Provider
public class CleanParameters implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        request.getUriInfo()
                .getQueryParameters()
                .forEach((name, values) -> {
                    CleanText.of("query", name);
                    values.forEach(value -> CleanText.of(name, value));
                });
    }
}
