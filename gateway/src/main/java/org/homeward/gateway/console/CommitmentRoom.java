package org.homeward.gateway.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.homeward.access.Roles;
import org.homeward.gateway.ask.Query;
import org.homeward.gateway.ask.Services;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The list of commitments, and the sheet of one. */
@Path("/commitments")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT})
class CommitmentRoom {

    private final Services services;
    private final Names names;
    private final Frames frames;

    CommitmentRoom(Services services, Names names, Frames frames) {
        this.services = services;
        this.names = names;
        this.frames = frames;
    }

    /** A page of the list, with the filters that led to it. */
    public record Listing(
            List<Promised> items,
            @Nullable String next,
            Parties parties,
            String state,
            String desk,
            boolean breached) {

        public List<String> states() {
            return List.of(
                    "AGREED",
                    "BREACHED",
                    "FULFILLED",
                    "CURED_LATE",
                    "CONDITIONAL",
                    "PROPOSED",
                    "LAPSED",
                    "WAIVED",
                    "WITHDRAWN",
                    "SUPERSEDED");
        }
    }

    record Some(List<Promised> items, @Nullable String next) {}

    /** Everything on the sheet of one commitment. */
    public record Sheet(
            Promised promised,
            Agreed agreement,
            Parties parties,
            List<NamedEntry> entries,
            List<Promised> otherHalves,
            List<Round> raisedAt) {

        /** Whose return was published; empty when the reader may not see the name. */
        public String nameOf(Promised.Proposal proposal) {
            return Objects.requireNonNullElse(
                    NamedEntry.nameOf(proposal.detaineeId(), entries), "");
        }
    }

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance commitments(Frame page, Listing list);

        static native TemplateInstance commitment(Frame page, Sheet sheet);
    }

    @GET
    public TemplateInstance list(
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String desk,
            @RestQuery @Nullable String breached,
            @RestQuery @Nullable String cursor) {
        var query =
                new Query("commitments")
                        .with("state", state)
                        .with("desk", desk)
                        .with("breached", "on".equals(breached) ? "true" : null)
                        .with("cursor", cursor);
        var found = services.get(query.text(), Some.class);
        var page = frames.of("commitments");
        var list =
                new Listing(
                        found.items(),
                        found.next(),
                        Parties.from(services),
                        state == null ? "" : state,
                        desk == null ? "" : desk,
                        "on".equals(breached));
        return Templates.commitments(page, list).setLocale(page.locale());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance sheet(@RestPath UUID id) {
        var promised = services.get("commitments/" + id, Promised.class);
        var agreement = services.get("agreements/" + promised.agreementId(), Agreed.class);
        var page = frames.of("commitments");
        var sheet =
                new Sheet(
                        promised,
                        agreement,
                        Parties.from(services),
                        names.join(promised, page),
                        otherHalves(promised),
                        raisedAt(promised));
        return Templates.commitment(page, sheet).setLocale(page.locale());
    }

    /** The talks at which somebody named it, newest first. */
    private List<Round> raisedAt(Promised promised) {
        return services.get("talks?limit=200", Round.Some.class).newestFirst().stream()
                .filter(round -> round.desk().equals(promised.desk()))
                .filter(round -> !round.pointsOn(promised.reference()).isEmpty())
                .toList();
    }

    /** What it was exchanged for; both halves stand on the same desk. */
    private List<Promised> otherHalves(Promised promised) {
        return promised.reciprocals() == null
                ? List.of()
                : promised.reciprocals().stream()
                        .map(half -> services.get("commitments/" + half, Promised.class))
                        .toList();
    }
}
