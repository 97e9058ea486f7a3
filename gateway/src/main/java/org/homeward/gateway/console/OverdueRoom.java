package org.homeward.gateway.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.homeward.access.Roles;
import org.homeward.gateway.ask.Services;

/** What is overdue: how many people, how many days, who promised, where, on what evidence. */
@Path("/overdue")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT})
class OverdueRoom {

    private final Services services;
    private final Frames frames;

    OverdueRoom(Services services, Frames frames) {
        this.services = services;
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance overdue(Frame page, Overdue overdue);
    }

    @GET
    public TemplateInstance overdue() {
        var page = frames.of("commitments");
        var overdue = services.get("commitments/overdue", Overdue.class);
        return Templates.overdue(page, overdue).setLocale(page.locale());
    }
}
