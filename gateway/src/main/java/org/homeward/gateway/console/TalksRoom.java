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
import org.homeward.gateway.ask.Query;
import org.homeward.gateway.ask.Refused;
import org.homeward.gateway.ask.Services;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The rounds of talks, what was said and agreed at each, and what has changed since. */
@Path("/talks")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT})
class TalksRoom {

    private static final Map<String, String> INPUTS =
            Map.of(
                    "date", "date",
                    "venue", "venue",
                    "mediators", "mediators",
                    "participants", "participants",
                    "desk", "desk",
                    "summary", "summary");

    private final Services services;
    private final Frames frames;

    TalksRoom(Services services, Frames frames) {
        this.services = services;
        this.frames = frames;
    }

    /** A page of the list. */
    public record Rounds(List<Round> items, @Nullable String next) {}

    /**
     * Everything on the page of one round.
     *
     * @param changed what has happened to the promises of the desks since
     * @param more whether that is not all
     */
    public record Minutes(
            Round round,
            List<Said> statements,
            List<Agreed> agreements,
            List<Changed> changed,
            boolean more,
            Parties parties) {}

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance talks(Frame page, Rounds list);

        static native TemplateInstance round(Frame page, Minutes minutes);

        static native TemplateInstance talksForm(
                Frame page, FormState form, List<RaisedInputs.Row> points);
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String cursor) {
        var query = new Query("talks").with("limit", "200").with("cursor", cursor);
        var found = services.get(query.text(), Round.Some.class);
        var page = frames.of("talks");
        return Templates.talks(page, new Rounds(found.newestFirst(), found.next()))
                .setLocale(page.locale());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance round(@RestPath UUID id) {
        var round = services.get("talks/" + id, Round.class);
        var page = frames.of("talks");
        var statements = services.get("statements?limit=200&talks=" + id, Said.Some.class).items();
        var agreements =
                services.get("agreements?limit=200", Agreed.Some.class).items().stream()
                        .filter(agreed -> id.equals(agreed.talksId()))
                        .toList();
        var changed = services.get("talks/" + id + "/changes?limit=50", Changed.Some.class);
        var minutes =
                new Minutes(
                        round,
                        statements,
                        agreements,
                        changed.items(),
                        changed.next() != null,
                        Parties.from(services));
        return Templates.round(page, minutes).setLocale(page.locale());
    }

    @GET
    @Path("/new")
    @RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK})
    public TemplateInstance blank() {
        return form(FormState.empty());
    }

    @POST
    @Path("/new")
    @RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK})
    public Response record(@RestForm @Nullable String intent) {
        var form = FormData.read();
        if ("point".equals(intent)) {
            return Response.ok(form(form)).build();
        }
        var body = new LinkedHashMap<String, Object>();
        for (var name : List.of("date", "venue", "desk", "summary")) {
            var text = form.text(name);
            if (text != null) {
                body.put(name, text);
            }
        }
        body.put("mediators", form.lines("mediators"));
        body.put("participants", form.lines("participants"));
        body.put("raised", RaisedInputs.body(form));
        try {
            var made = services.post("talks", form.key("talks", body), body, Made.class);
            return Response.seeOther(URI.create("/talks/" + made.id())).build();
        } catch (Refused refused) {
            var places = new LinkedHashMap<>(INPUTS);
            places.putAll(RaisedInputs.places(form));
            form.refuse(refused, places, frames.of("talks"));
            return Response.status(422).entity(form(form)).build();
        }
    }

    private TemplateInstance form(FormState form) {
        var page = frames.of("talks");
        return Templates.talksForm(page, form, RaisedInputs.rows(form)).setLocale(page.locale());
    }
}
