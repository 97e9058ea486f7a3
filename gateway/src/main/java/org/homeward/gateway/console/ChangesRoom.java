package org.homeward.gateway.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Roles;
import org.homeward.gateway.ask.Query;
import org.homeward.gateway.ask.Services;
import org.homeward.web.Ids;
import org.homeward.web.NotFound;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the promises since a round of talks or a day; without either since the last
 * talks, which is what is asked on the way to the next ones.
 */
@Path("/changes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT})
class ChangesRoom {

    private final Services services;
    private final Frames frames;
    private final InstantSource clock;

    ChangesRoom(Services services, Frames frames, InstantSource clock) {
        this.services = services;
        this.frames = frames;
        this.clock = clock;
    }

    /**
     * A page of changes.
     *
     * @param round since when, unless a day was asked for or there were no talks yet
     * @param since the day that was asked for; empty without one
     */
    public record News(
            @Nullable Round round,
            String since,
            List<Changed> changed,
            @Nullable String next,
            List<Round> rounds,
            Parties parties) {

        public boolean isSince(Round other) {
            return round != null && round.id().equals(other.id());
        }
    }

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance changes(Frame page, News news);
    }

    @GET
    public TemplateInstance changes(
            @RestQuery @Nullable String talks,
            @RestQuery @Nullable String since,
            @RestQuery @Nullable String cursor) {
        var rounds = services.get("talks?limit=200", Round.Some.class);
        var day = since == null ? "" : since.strip();
        var round = day.isEmpty() ? asked(rounds, chosen(talks)) : null;
        var query =
                round == null
                        ? new Query("changes").with("since", day.isEmpty() ? null : day)
                        : new Query("talks/" + round.id() + "/changes");
        var found = services.get(query.with("cursor", cursor).text(), Changed.Some.class);
        var page = frames.of("talks");
        var news =
                new News(
                        round,
                        day,
                        found.items(),
                        found.next(),
                        rounds.newestFirst(),
                        Parties.from(services));
        return Templates.changes(page, news).setLocale(page.locale());
    }

    /** A form that leaves the choice open sends an empty one. */
    private static @Nullable UUID chosen(@Nullable String talks) {
        return talks == null || talks.isBlank() ? null : Ids.parse(talks).orElseThrow(NotFound::of);
    }

    private @Nullable Round asked(Round.Some rounds, @Nullable UUID talks) {
        return talks == null
                ? rounds.last(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).orElse(null)
                : services.get("talks/" + talks, Round.class);
    }
}
