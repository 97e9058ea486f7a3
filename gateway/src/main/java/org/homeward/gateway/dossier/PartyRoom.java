package org.homeward.gateway.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.homeward.access.Roles;
import org.homeward.gateway.ask.Services;
import org.homeward.gateway.console.Frame;
import org.homeward.gateway.console.Frames;
import org.homeward.gateway.console.Parties;

/** Whose record to open. */
@Path("/parties")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT, Roles.ANALYST})
class PartyRoom {

    private final Services services;
    private final Frames frames;

    PartyRoom(Services services, Frames frames) {
        this.services = services;
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance parties(Frame page, Parties parties);
    }

    @GET
    public TemplateInstance list() {
        var page = frames.of("parties");
        return Templates.parties(page, Parties.from(services)).setLocale(page.locale());
    }
}
