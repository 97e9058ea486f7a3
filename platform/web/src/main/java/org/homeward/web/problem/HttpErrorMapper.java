package org.homeward.web.problem;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import org.homeward.web.Malformed;
import org.homeward.web.NotFound;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Answers what the HTTP layer refuses by itself: unknown paths, methods, media types, parameters.
 */
@Provider
public class HttpErrorMapper implements ExceptionMapper<WebApplicationException> {

    private final UriInfo uri;
    private final SimpleResourceInfo resource;

    public HttpErrorMapper(UriInfo uri, SimpleResourceInfo resource) {
        this.uri = uri;
        this.resource = resource;
    }

    @Override
    public Response toResponse(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        if (e instanceof NotFoundException) {
            return badQueryParameter(e).map(Answers::of).orElseGet(() -> Answers.of(NotFound.of()));
        }
        return status < 500 ? refused(e, status) : UnexpectedMapper.unexpected(e);
    }

    /** JAX-RS answers 404 when any parameter cannot be read; only a path's makes that true. */
    private Optional<Malformed> badQueryParameter(WebApplicationException e) {
        return e.getCause() == null
                ? Optional.empty()
                : UnreadableParameter.find(resource, uri)
                        .map(name -> Malformed.of(name, "This value cannot be read."));
    }

    private static Response refused(WebApplicationException e, int status) {
        var answer = Answers.of(status);
        for (String name : List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE)) {
            Object value = e.getResponse().getHeaders().getFirst(name);
            if (value != null) {
                answer.header(name, value);
            }
        }
        return answer.type(MediaType.valueOf(ProblemBody.MEDIA_TYPE)).build();
    }
}
