package org.homeward.detainee.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Callers;
import org.homeward.audit.Audit;
import org.homeward.detainee.person.Detainee;
import org.homeward.detainee.person.Detainees;
import org.homeward.detainee.person.Happened;
import org.homeward.web.Malformed;
import org.jspecify.annotations.Nullable;

/** Answers what a file said at a past moment. */
@ApplicationScoped
class ReadTimeline {

    private final Detainees detainees;
    private final Callers callers;
    private final Audit audit;
    private final InstantSource clock;

    ReadTimeline(Detainees detainees, Callers callers, Audit audit, InstantSource clock) {
        this.detainees = detainees;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param asOf recorded time, RFC 3339; now if absent
     */
    @Transactional
    TimelineView handle(UUID id, @Nullable String asOf) {
        Instant moment = asOf == null || asOf.isBlank() ? clock.instant() : moment(asOf);
        Detainee detainee = detainees.find(id);
        List<Happened> known = detainees.history(detainee, moment);
        boolean cleared = callers.current().cleared();
        audit.read("timeline.read", "detainee", id, detainee.desk());
        return new TimelineView(
                id,
                detainee.reference(),
                moment,
                Fold.fate(known).orElse(null),
                known.stream().map(Fold::entry).map(entry -> entry.view(cleared)).toList());
    }

    private static Instant moment(String asOf) {
        try {
            return OffsetDateTime.parse(asOf).toInstant();
        } catch (DateTimeParseException _) {
            throw Malformed.of("asOf", "asOf is an instant such as 2022-09-30T20:00:00Z.");
        }
    }
}
