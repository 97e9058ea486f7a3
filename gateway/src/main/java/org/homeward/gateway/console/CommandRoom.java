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
import java.util.List;
import java.util.UUID;
import org.homeward.access.Roles;
import org.homeward.gateway.ask.Query;
import org.homeward.gateway.ask.Refused;
import org.homeward.gateway.ask.Services;
import org.homeward.web.NotFound;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The small forms by which an officer changes a commitment; each asks for its reason. */
@Path("/commitments/{id}/commands/{command}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK})
class CommandRoom {

    /** Which state of the commitment the officer looked at while deciding. */
    private static final String SEEN = "seen";

    private final Services services;
    private final Names names;
    private final Frames frames;
    private final CaseFiles files;

    CommandRoom(Services services, Names names, Frames frames, CaseFiles files) {
        this.services = services;
        this.names = names;
        this.frames = frames;
        this.files = files;
    }

    /**
     * What is being asked for.
     *
     * @param about whom or what of the commitment it concerns, in words
     * @param news what has happened to it since the form was opened, when that refused the command
     */
    public record Asked(
            OfficerCommand command,
            Promised promised,
            @Nullable UUID part,
            String about,
            List<Promised> others,
            List<Said> statements,
            List<Promised.Event> news) {

        public List<String> states() {
            return List.of(
                    "DECLINED_BY_PERSON",
                    "DIED_BEFORE",
                    "CLAIMED_NOT_HELD",
                    "REMOVED_BY_AGREEMENT",
                    "SUBSTITUTED",
                    "DELIVERED",
                    "PENDING");
        }

        public boolean isStale() {
            return !news.isEmpty();
        }

        public List<String> kinds() {
            return List.of("SCOPE", "IDENTITY", "STATUS", "CONDITION", "EXISTENCE", "COUNT");
        }

        public String action() {
            var address = "/commitments/" + promised.id() + "/commands/" + command.slug();
            return part == null ? address : address + "?part=" + part;
        }
    }

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance command(Frame page, FormState form, Asked asked);
    }

    @GET
    public TemplateInstance blank(
            @RestPath UUID id, @RestPath String command, @RestQuery @Nullable UUID part) {
        return show(id, known(command, part), part, FormState.empty());
    }

    /** The unused parameter makes the form be read before the method runs. */
    @POST
    public Response change(
            @RestPath UUID id,
            @RestPath String command,
            @RestQuery @Nullable UUID part,
            @RestForm @Nullable String formKey) {
        var what = known(command, part);
        var form = files.read();
        var body = what.body(form);
        try {
            var key = form.key(command, body);
            var seen = form.value(SEEN);
            services.change(what.path(id, part), key, seen, body, Promised.class);
            return Response.seeOther(URI.create("/commitments/" + id)).build();
        } catch (Refused refused) {
            var page = frames.of("commitments");
            form.refuse(refused, what.places(), page);
            var status = refused.isStale() ? 412 : 422;
            return Response.status(status).entity(show(id, what, part, form)).build();
        }
    }

    private static OfficerCommand known(String slug, @Nullable UUID part) {
        return OfficerCommand.of(slug)
                .filter(command -> command.isAboutPart() == (part != null))
                .orElseThrow(NotFound::of);
    }

    private TemplateInstance show(
            UUID id, OfficerCommand command, @Nullable UUID part, FormState form) {
        var page = frames.of("commitments");
        var promised = services.get("commitments/" + id, Promised.class);
        var zone = promised.due().zone();
        form.with("zone", zone == null ? page.zoneName() : zone);
        var news = news(promised, form);
        form.set(SEEN, String.valueOf(promised.sequence()));
        var asked =
                new Asked(
                        command,
                        promised,
                        part,
                        part == null ? "" : about(promised, part, page),
                        command.asks("by") ? others(promised) : List.of(),
                        command.asks("statementId") ? statements(promised) : List.of(),
                        news);
        return Templates.command(page, form, asked).setLocale(page.locale());
    }

    /** Shown beside what was typed; the next press of the button is about the state of now. */
    private static List<Promised.Event> news(Promised promised, FormState form) {
        var seen = form.number(SEEN);
        return seen instanceof Integer sequence && promised.history() != null
                ? promised.history().stream().filter(line -> line.sequence() > sequence).toList()
                : List.of();
    }

    private String about(Promised promised, UUID part, Frame page) {
        return names.join(promised, page).stream()
                .filter(entry -> entry.id().equals(part))
                .map(entry -> entry.name() != null ? entry.name() : String.valueOf(entry.number()))
                .findFirst()
                .orElse("");
    }

    private List<Promised> others(Promised promised) {
        var query = new Query("commitments").with("desk", promised.desk()).with("limit", "200");
        return services.get(query.text(), CommitmentRoom.Some.class).items().stream()
                .filter(other -> !other.id().equals(promised.id()))
                .toList();
    }

    private List<Said> statements(Promised promised) {
        return services.get("statements?limit=200", Said.Some.class).items().stream()
                .filter(said -> said.desk().equals(promised.desk()))
                .toList();
    }
}
