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

/** That a list changed hands, and what the other side answered to each name on it. */
@Path("/lists/{id}/versions/{n}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK})
class ListExchangeRoom {

    private static final List<String> GIVEN =
            List.of("partyId", "recipient", "date", "place", "via", "receipt", "talksId");
    private static final List<String> ANSWERED =
            List.of("partyId", "date", "source", "statementId");

    private final Services services;
    private final Names names;
    private final Frames frames;

    ListExchangeRoom(Services services, Names names, Frames frames) {
        this.services = services;
        this.names = names;
        this.frames = frames;
    }

    /** The version and what the forms offer to choose from. */
    public record Counter(
            Frozen frozen,
            List<NamedEntry> persons,
            Parties parties,
            List<Round> rounds,
            List<Said> statements) {

        public NamedEntry person(Frozen.Line line) {
            return persons.get(line.number() - 1);
        }

        public List<String> answers() {
            return List.of("HELD", "NOT_HELD", "NOT_IDENTIFIED", "DEAD", "ALREADY_RELEASED");
        }
    }

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance listHandOver(Frame page, FormState form, Counter counter);

        static native TemplateInstance listAnswers(Frame page, FormState form, Counter counter);
    }

    @GET
    @Path("/hand-over")
    public TemplateInstance handOver(@RestPath UUID id, @RestPath int n) {
        return given(id, n, FormState.empty());
    }

    /** The unused parameter makes the form be read before the method runs. */
    @POST
    @Path("/hand-over")
    public Response recordHandOver(
            @RestPath UUID id, @RestPath int n, @RestForm @Nullable String formKey) {
        var form = FormData.read();
        return record(id, n, "hand-overs", form, typed(form, GIVEN))
                ? done(id, n)
                : Response.status(422).entity(given(id, n, form)).build();
    }

    @GET
    @Path("/answers")
    public TemplateInstance answers(@RestPath UUID id, @RestPath int n) {
        return answered(id, n, FormState.empty());
    }

    /** The unused parameter makes the form be read before the method runs. */
    @POST
    @Path("/answers")
    public Response recordAnswers(
            @RestPath UUID id, @RestPath int n, @RestForm @Nullable String formKey) {
        var form = FormData.read();
        var body = typed(form, ANSWERED);
        body.put("answers", said(form));
        return record(id, n, "answers", form, body)
                ? done(id, n)
                : Response.status(422).entity(answered(id, n, form)).build();
    }

    private boolean record(UUID id, int n, String what, FormState form, Map<String, Object> body) {
        var path = "lists/" + id + "/versions/" + n + "/" + what;
        try {
            services.post(path, form.key(what, body), body, Frozen.class);
            return true;
        } catch (Refused refused) {
            var inputs = new LinkedHashMap<String, String>();
            GIVEN.forEach(name -> inputs.put(name, name));
            ANSWERED.forEach(name -> inputs.put(name, name));
            inputs.put("answers", "answers");
            form.refuse(refused, inputs, frames.of("lists"));
            return false;
        }
    }

    /** Names that were left open are not answered; they keep what was said before. */
    private static List<Map<String, Object>> said(FormState form) {
        return form.numbered("answer-").entrySet().stream()
                .map(each ->
                        Map.<String, Object>of("entry", each.getKey(), "answer", each.getValue()))
                .toList();
    }

    private static Map<String, Object> typed(FormState form, List<String> inputs) {
        var body = new LinkedHashMap<String, Object>();
        for (var name : inputs) {
            var text = form.text(name);
            if (text != null) {
                body.put(name, text);
            }
        }
        return body;
    }

    private static Response done(UUID id, int n) {
        return Response.seeOther(URI.create("/lists/" + id + "/versions/" + n)).build();
    }

    private TemplateInstance given(UUID id, int n, FormState form) {
        var page = frames.of("lists");
        return Templates.listHandOver(page, form, counter(id, n, page)).setLocale(page.locale());
    }

    private TemplateInstance answered(UUID id, int n, FormState form) {
        var page = frames.of("lists");
        return Templates.listAnswers(page, form, counter(id, n, page)).setLocale(page.locale());
    }

    private Counter counter(UUID id, int n, Frame page) {
        var frozen = services.get("lists/" + id + "/versions/" + n, Frozen.class);
        return new Counter(
                frozen,
                names.onList(frozen, page),
                Parties.from(services),
                services.get("talks?limit=200", Round.Some.class).newestFirst().stream()
                        .filter(each -> each.desk().equals(frozen.desk()))
                        .toList(),
                services.get("statements?limit=200", Said.Some.class).items().stream()
                        .filter(each -> each.desk().equals(frozen.desk()))
                        .toList());
    }
}
