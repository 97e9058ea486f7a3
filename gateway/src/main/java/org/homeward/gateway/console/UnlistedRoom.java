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
import java.net.URI;
import java.util.UUID;
import org.homeward.access.Roles;
import org.homeward.gateway.ask.Refused;
import org.homeward.gateway.ask.Services;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Names those who came on no list, once it is known who they are. */
@Path("/hand-overs/{id}/names")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK})
class UnlistedRoom {

    /** The same form as for those who were counted for a promise. */
    private static final OfficerCommand NAMES = OfficerCommand.NAMES;

    private final Services services;
    private final Frames frames;
    private final CaseFiles files;

    UnlistedRoom(Services services, Frames frames, CaseFiles files) {
        this.services = services;
        this.frames = frames;
        this.files = files;
    }

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance unlisted(Frame page, FormState form, HandedOver handOver);
    }

    @GET
    public TemplateInstance blank(@RestPath UUID id) {
        return show(handOver(id), FormState.empty());
    }

    /** The unused parameter makes the form be read before the method runs. */
    @POST
    public Response name(@RestPath UUID id, @RestForm @Nullable String formKey) {
        var form = files.read();
        var body = NAMES.body(form);
        try {
            var path = "hand-overs/" + id + "/names";
            var named = services.post(path, form.key("names", body), body, HandedOver.class);
            return Response.seeOther(URI.create(named.day())).build();
        } catch (Refused refused) {
            form.refuse(refused, NAMES.places(), frames.of("release-day"));
            return Response.status(422).entity(show(handOver(id), form)).build();
        }
    }

    private HandedOver handOver(UUID id) {
        return services.get("hand-overs/" + id, HandedOver.class);
    }

    private TemplateInstance show(HandedOver handOver, FormState form) {
        var page = frames.of("release-day");
        return Templates.unlisted(page, form, handOver).setLocale(page.locale());
    }
}
