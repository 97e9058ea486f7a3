package org.homeward.gateway.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.homeward.gateway.ask.Refused;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Shows a service's no as a page, where no form could show it beside a field. */
class RefusedPage {

    private final Frames frames;

    RefusedPage(Frames frames) {
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance refused(Frame page, int status, @Nullable String detail);
    }

    @ServerExceptionMapper
    public Response show(Refused refused, UriInfo uri) {
        if (ErrorPages.isProgram(uri)) {
            return problem(refused);
        }
        var page = frames.of("refused");
        var html =
                Templates.refused(page, refused.status(), refused.problem().detail())
                        .setLocale(page.locale())
                        .render();
        return Response.status(refused.status())
                .entity(html)
                .type(MediaType.TEXT_HTML_TYPE)
                .build();
    }

    /** A program asked the gateway, and the gateway a service: it gets the service's own words. */
    private static Response problem(Refused refused) {
        var said = refused.problem();
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "https://homeward.example/problems/refused-by-service");
        body.put("title", Objects.requireNonNullElse(said.title(), "Service away"));
        body.put("status", refused.status());
        body.put(
                "detail",
                Objects.requireNonNullElse(
                        said.detail(), "The service behind this address does not answer now."));
        var answer = Response.status(refused.status()).entity(body);
        if (refused.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, 5);
        }
        return answer.type("application/problem+json").build();
    }
}
