package org.homeward.gateway.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.access.Roles;
import org.homeward.gateway.ask.Query;
import org.homeward.gateway.ask.Services;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The alerts of the reader's desks, and the button that says "somebody knows". */
@Path("/alerts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT})
class AlertRoom {

    private final Services services;
    private final Frames frames;

    AlertRoom(Services services, Frames frames) {
        this.services = services;
        this.frames = frames;
    }

    /** A page of the inbox. */
    public record Inbox(
            List<AlertItem> items,
            @Nullable String next,
            boolean openOnly,
            @Nullable String done) {}

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance alerts(Frame page, Inbox inbox);
    }

    @GET
    public TemplateInstance inbox(
            @RestQuery @Nullable String show,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable String done) {
        var openOnly = !"all".equals(show);
        var query =
                new Query("alerts").with("state", openOnly ? "OPEN" : null).with("cursor", cursor);
        var found = services.get(query.text(), AlertItem.Some.class);
        var page = frames.of("alerts");
        return Templates.alerts(page, new Inbox(found.items(), found.next(), openOnly, done))
                .setLocale(page.locale());
    }

    @POST
    @Path("/{id}/acknowledgement")
    public Response acknowledge(
            @RestPath UUID id, @RestForm @Nullable String note, @RestForm @Nullable String back) {
        var body = note == null || note.isBlank() ? Map.of() : Map.of("note", note.strip());
        var alert =
                services.post(
                        "alerts/" + id + "/acknowledgement",
                        UUID.randomUUID().toString(),
                        body,
                        AlertItem.class);
        var otherwise = "/alerts?done=" + alert.reference();
        return Response.seeOther(Back.to(back, otherwise)).build();
    }
}
