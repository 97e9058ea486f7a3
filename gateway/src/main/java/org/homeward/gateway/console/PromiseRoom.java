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
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.homeward.access.Roles;
import org.homeward.gateway.ask.Refused;
import org.homeward.gateway.ask.Services;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Records what was promised: the agreement and, out of it, the commitment with its due date. */
@Path("/promises")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK})
class PromiseRoom {

    private final Services services;
    private final Frames frames;
    private final CaseFiles files;
    private final InstantSource clock;

    PromiseRoom(Services services, Frames frames, InstantSource clock, CaseFiles files) {
        this.services = services;
        this.frames = frames;
        this.clock = clock;
        this.files = files;
    }

    /** The choices of the form. */
    public record Choices(
            Parties parties, Preview preview, List<Promised> commitments, List<Round> rounds) {

        public List<String> bounds() {
            return TargetInputs.BOUNDS;
        }

        public List<String> spanUnits() {
            return DueInputs.UNITS;
        }

        public List<String> priorities() {
            return List.of("NORMAL", "URGENT", "HIGH", "LOW");
        }

        public List<String> forms() {
            return List.of(
                    "ORAL_PROMISE",
                    "TREATY",
                    "TRILATERAL_STATEMENT",
                    "JOINT_STATEMENT",
                    "COMMUNIQUE",
                    "MEMORANDUM",
                    "AGREED_MINUTES",
                    "EXCHANGE_OF_NOTES",
                    "UNILATERAL_ANNOUNCEMENT",
                    "COURT_ORDER");
        }

        public List<String> statuses() {
            return List.of("CLAIMED", "CONFIRMED_BY_COUNTERPARTY", "REPUDIATED");
        }

        public List<String> reliabilities() {
            return List.of("A", "B", "C", "D", "E", "F");
        }

        public List<String> credibilities() {
            return List.of("1", "2", "3", "4", "5", "6");
        }

        public List<String> objects() {
            return List.of("RELEASE", "REMAINS", "INFORMATION", "VISIT", "LIST", "MAPS", "OTHER");
        }

        /** What is kept unseen once the agreement has been recorded. */
        public List<String> agreementInputs() {
            return List.of(
                    "form",
                    "date",
                    "status",
                    "desk",
                    "talksId",
                    "source",
                    "reliability",
                    "credibility");
        }

        public List<String> kinds() {
            return List.of("STATE", "AUTHORITY", "MEDIATOR", "ORGANISATION");
        }
    }

    record Recorded(UUID id, String reference) {}

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance promise(Frame page, FormState form, Choices choices);

        static native TemplateInstance preview(Frame page, Preview preview);
    }

    @GET
    @Path("new")
    public TemplateInstance blank(
            @RestQuery @Nullable UUID agreement, @RestQuery @Nullable UUID talks) {
        var page = frames.of("record");
        var form =
                FormState.empty()
                        .with("desk", page.desks().isEmpty() ? "" : page.desks().getFirst())
                        .with("zone", page.zoneName())
                        .with("reliability", "B")
                        .with("credibility", "2")
                        .with("target", "HEADCOUNT")
                        .with("bound", "exactly")
                        .with("spanUnit", "D")
                        .with("dueKind", "DATE")
                        .with("grace", "0");
        if (agreement != null) {
            var known = services.get("agreements/" + agreement, Agreed.class);
            form.set("agreementId", agreement.toString());
            form.set("agreementReference", known.reference());
            form.set("desk", known.desk());
        }
        if (talks != null) {
            var round = services.get("talks/" + talks, Round.class);
            form.set("talksId", talks.toString());
            form.set("date", round.date());
            form.set("desk", round.desk());
        }
        return show(page, form);
    }

    /** Derives the due instant while it is being typed. */
    @GET
    @Path("due")
    public TemplateInstance due(
            @RestQuery @Nullable String edtf,
            @RestQuery @Nullable String zone,
            @RestQuery @Nullable String grace) {
        var page = frames.of("record");
        var form = FormState.empty();
        form.set("edtf", Objects.requireNonNullElse(edtf, ""));
        form.set("zone", Objects.requireNonNullElse(zone, ""));
        form.set("grace", Objects.requireNonNullElse(grace, ""));
        return Templates.preview(page, Preview.of(form, clock)).setLocale(page.locale());
    }

    @POST
    @Path("new")
    public Response record(@RestForm @Nullable String intent) {
        var form = files.read();
        var page = frames.of("record");
        if ("party".equals(intent)) {
            addParty(form, page);
            return Response.ok(show(page, form)).build();
        }
        return recordAgreement(form, page) && recordCommitment(form, page)
                ? Response.seeOther(URI.create("/commitments/" + form.value("id"))).build()
                : Response.status(422).entity(show(page, form)).build();
    }

    private void addParty(FormState form, Frame page) {
        var body = Map.of("name", form.value("partyName").strip(), "kind", form.value("partyKind"));
        try {
            var party =
                    services.post("parties", form.key("party", body), body, Parties.Party.class);
            form.set(form.value("debtor").isEmpty() ? "debtor" : "creditor", party.id().toString());
            form.set("partyName", "");
        } catch (Refused refused) {
            form.refuse(refused, Map.of("name", "partyName", "kind", "partyKind"), page);
        }
    }

    private boolean recordAgreement(FormState form, Frame page) {
        if (!form.value("agreementId").isEmpty()) {
            return true;
        }
        var body = PromiseBodies.agreement(form);
        try {
            var agreed =
                    services.post("agreements", form.key("agreement", body), body, Recorded.class);
            form.set("agreementId", agreed.id().toString());
            form.set("agreementReference", agreed.reference());
            return true;
        } catch (Refused refused) {
            PromiseBodies.absentParties(form)
                    .forEach(side -> form.reject(side, page.label("problem", "absent")));
            form.refuse(refused, PromiseBodies.agreementPlaces(form), page);
            return false;
        }
    }

    private boolean recordCommitment(FormState form, Frame page) {
        var body = PromiseBodies.commitment(form, form.value("agreementId"));
        try {
            var promised =
                    services.post(
                            "commitments", form.key("commitment", body), body, Recorded.class);
            form.set("id", promised.id().toString());
            return true;
        } catch (Refused refused) {
            form.refuse(refused, PromiseBodies.places(form), page);
            return false;
        }
    }

    private TemplateInstance show(Frame page, FormState form) {
        var known = services.get("commitments?limit=200", CommitmentRoom.Some.class).items();
        var rounds = services.get("talks?limit=200", Round.Some.class).newestFirst();
        var choices = new Choices(Parties.from(services), Preview.of(form, clock), known, rounds);
        return Templates.promise(page, form, choices).setLocale(page.locale());
    }
}
