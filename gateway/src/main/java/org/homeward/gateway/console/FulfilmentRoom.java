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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.access.Roles;
import org.homeward.gateway.ask.Refused;
import org.homeward.gateway.ask.Services;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Records that somebody came home, or that something else was delivered. */
@Path("/commitments/{id}/fulfilments/new")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK})
class FulfilmentRoom {

    private static final Map<String, String> INPUTS =
            Map.of(
                    "date", "date",
                    "count", "count",
                    "detainees", "detainees",
                    "place", "place",
                    "intermediary", "intermediary",
                    "verifiedBy", "verifiedBy",
                    "evidence", "evidence");

    private final Services services;
    private final Names names;
    private final Frames frames;

    FulfilmentRoom(Services services, Names names, Frames frames) {
        this.services = services;
        this.names = names;
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance fulfilment(
                Frame page, FormState form, Promised promised, List<NamedEntry> awaited);
    }

    @GET
    public TemplateInstance blank(@RestPath UUID id) {
        return show(id, FormState.empty());
    }

    /** The unused parameter makes the form be read before the method runs. */
    @POST
    public Response record(@RestPath UUID id, @RestForm @Nullable String formKey) {
        var form = FormData.read();
        var body = body(form);
        try {
            services.post(
                    "commitments/" + id + "/fulfilments",
                    form.key("fulfilment", body),
                    body,
                    Promised.class);
            return Response.seeOther(URI.create("/commitments/" + id)).build();
        } catch (Refused refused) {
            form.refuse(refused, INPUTS, frames.of("commitments"));
            return Response.status(422).entity(show(id, form)).build();
        }
    }

    private static Map<String, Object> body(FormState form) {
        var body = new LinkedHashMap<String, Object>();
        for (var name : List.of("date", "place", "intermediary", "verifiedBy", "evidence")) {
            var text = form.text(name);
            if (text != null) {
                body.put(name, text);
            }
        }
        var count = form.number("count");
        var who = form.all("detainees");
        if (!who.isEmpty()) {
            body.put("detainees", who);
        } else if (count != null) {
            body.put("count", count);
        }
        return body;
    }

    private TemplateInstance show(UUID id, FormState form) {
        var page = frames.of("commitments");
        var promised = services.get("commitments/" + id, Promised.class);
        var awaited =
                names.join(promised, page).stream()
                        .filter(entry ->
                                entry.state().equals("PENDING") && entry.detaineeId() != null)
                        .toList();
        return Templates.fulfilment(page, form, promised, awaited).setLocale(page.locale());
    }
}
