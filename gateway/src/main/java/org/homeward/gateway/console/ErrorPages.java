package org.homeward.gateway.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** A person who follows a bad link gets a page; a program keeps its problem document. */
class ErrorPages {

    private static final MediaType PROBLEM = MediaType.valueOf("application/problem+json");
    private static final MediaType PAGE = MediaType.valueOf("text/html;charset=UTF-8");

    private final Frames frames;

    ErrorPages(Frames frames) {
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance error(String language, int status);
    }

    @ServerResponseFilter
    public void show(ContainerRequestContext request, ContainerResponseContext answer) {
        var type = answer.getMediaType();
        if (type != null
                && PROBLEM.isCompatible(type)
                && !isProgram(request.getUriInfo())
                && wantsPage(request)) {
            var language = frames.language();
            var page = Templates.error(language, answer.getStatus());
            answer.setEntity(page.setLocale(Locale.of(language)).render(), null, PAGE);
        }
    }

    static boolean isProgram(UriInfo uri) {
        var path = uri.getPath();
        return (path.startsWith("/") ? path : "/" + path).startsWith("/api/");
    }

    private static boolean wantsPage(ContainerRequestContext request) {
        return request.getAcceptableMediaTypes().stream()
                .anyMatch(
                        type -> type.getType().equals("text") && type.getSubtype().equals("html"));
    }
}
