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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.access.Roles;
import org.homeward.gateway.ask.Query;
import org.homeward.gateway.ask.Refused;
import org.homeward.gateway.ask.Services;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What was said on the record: "what did we say on that day, and does it still hold?" */
@Path("/statements")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT})
class StatementRoom {

    private static final List<String> FIELDS =
            List.of("speaker", "date", "text", "language", "desk", "talksId", "translation", "url");

    private final Services services;
    private final Frames frames;

    StatementRoom(Services services, Frames frames) {
        this.services = services;
        this.frames = frames;
    }

    /** Statements, narrowed to a day or to words. */
    public record Record(List<Upheld> items, @Nullable String next, String on, String words) {}

    /** The form, with the talks that a statement may belong to. */
    public record Choices(List<Round> rounds) {

        public List<String> languages() {
            return List.of("hy", "en", "ru", "fr", "az");
        }
    }

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance statements(Frame page, Record list);

        static native TemplateInstance statementForm(Frame page, FormState form, Choices choices);
    }

    @GET
    public TemplateInstance list(
            @RestQuery @Nullable String on,
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String cursor) {
        var day = on == null ? "" : on.strip();
        var words = q == null ? "" : q.strip();
        var question =
                new Query("statements/standing")
                        .with("saidOn", day)
                        .with("q", words)
                        .with("limit", "20")
                        .with("cursor", cursor);
        var found = services.get(question.text(), Upheld.Some.class);
        var page = frames.of("talks");
        return Templates.statements(page, new Record(found.items(), found.next(), day, words))
                .setLocale(page.locale());
    }

    @GET
    @Path("/new")
    @RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK})
    public TemplateInstance blank(@RestQuery @Nullable String talks) {
        return form(FormState.empty().with("talksId", talks == null ? "" : talks));
    }

    /** The unused parameter makes the form be read before the method runs. */
    @POST
    @Path("/new")
    @RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK})
    public Response record(@RestForm @Nullable String formKey) {
        var form = FormData.read();
        var body = new LinkedHashMap<String, Object>();
        Map<String, String> inputs = new LinkedHashMap<>();
        for (var name : FIELDS) {
            inputs.put(name, name);
            var text = form.text(name);
            if (text != null) {
                body.put(name, text);
            }
        }
        try {
            services.post("statements", form.key("statement", body), body, Made.class);
            var talks = form.text("talksId");
            return Response.seeOther(
                            Back.to(talks == null ? null : "/talks/" + talks, "/statements"))
                    .build();
        } catch (Refused refused) {
            form.refuse(refused, inputs, frames.of("talks"));
            return Response.status(422).entity(form(form)).build();
        }
    }

    private TemplateInstance form(FormState form) {
        var page = frames.of("talks");
        var rounds = services.get("talks?limit=100", Round.Some.class).newestFirst();
        return Templates.statementForm(page, form, new Choices(rounds)).setLocale(page.locale());
    }
}
