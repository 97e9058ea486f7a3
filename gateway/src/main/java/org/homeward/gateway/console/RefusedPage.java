package org.homeward.gateway.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
    public Response show(Refused refused) {
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
}
