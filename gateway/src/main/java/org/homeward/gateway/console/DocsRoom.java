package org.homeward.gateway.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A page to read the API and to try it, with the rights of whoever is signed in. */
@Path("/docs")
@Authenticated
class DocsRoom {

    private final Frames frames;

    DocsRoom(Frames frames) {
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance docs(Frame page);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance docs() {
        var page = frames.of("docs");
        return Templates.docs(page).setLocale(page.locale());
    }
}
