package org.homeward.negotiation.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.homeward.negotiation.commitment.Act;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.commitment.Fulfilment;
import org.homeward.negotiation.commitment.Terms;
import org.homeward.negotiation.due.DueForm;
import org.homeward.negotiation.due.DueKind;
import org.homeward.negotiation.due.Reminders;
import org.homeward.negotiation.target.Entry;
import org.homeward.negotiation.target.EntryState;
import org.homeward.negotiation.target.PromisedObject;
import org.homeward.negotiation.target.Target;
import org.jspecify.annotations.Nullable;

/** The story of one promise, told in the order in which it was recorded. */
final class Told {

    private static final ZoneId YEREVAN = ZoneId.of("Asia/Yerevan");
    private static final AtomicLong IDS = new AtomicLong();

    private final Commitment commitment;
    private Instant now = Instant.parse("2022-01-01T00:00:00Z");

    private Told(Target target, PromisedObject object, @Nullable String due) {
        commitment =
                Commitment.agree(
                        act(),
                        new Terms(
                                id(),
                                "C-7Q2M9KX-4",
                                "south-caucasus",
                                id(),
                                id(),
                                id(),
                                object,
                                target,
                                "2022-01-01",
                                "officer",
                                null,
                                null,
                                null,
                                List.of()),
                        new DueForm(
                                        due == null ? DueKind.NONE : null,
                                        due,
                                        due == null ? null : "Asia/Yerevan",
                                        null,
                                        null,
                                        null,
                                        null)
                                .checked(),
                        List.of());
    }

    static Told release(int persons, @Nullable String due) {
        return new Told(new Target.Exactly(persons), PromisedObject.RELEASE, due);
    }

    /** As it could be recorded before things were refused as a release. */
    static Told of(Target target, PromisedObject object) {
        return new Told(target, object, "2099");
    }

    static Told remains(int bodies, String due) {
        return new Told(new Target.Exactly(bodies), PromisedObject.REMAINS, due);
    }

    static Told unspecified() {
        return new Told(new Target.Unspecified(), PromisedObject.RELEASE, null);
    }

    /** So many came on that day, recorded on the day after; the clock has looked before it. */
    Told came(int count, String day) {
        LocalDate date = LocalDate.parse(day);
        Instant latest = date.plusDays(1).atStartOfDay(YEREVAN).toInstant();
        until(latest);
        commitment.fulfil(
                act(),
                new Fulfilment(
                        id(), id(), day, latest, date, count, List.of(), false, null, null, "Desk",
                        null),
                List.of());
        return this;
    }

    Told declined(int count) {
        List<Entry> added =
                java.util.stream.IntStream.rangeClosed(1, count)
                        .mapToObj(no ->
                                Entry.pending(id(), no, null)
                                        .moved(EntryState.DECLINED_BY_PERSON, now, null))
                        .toList();
        commitment.changeEntries(act(), List.of(), added, "told");
        return this;
    }

    Told waived() {
        commitment.waive(act(), "given up");
        return this;
    }

    Told declaredBroken() {
        commitment.declareBreach(act(), id(), "2022-05", "said so", 0);
        return this;
    }

    Told until(Instant then) {
        now = then;
        commitment.wake(act(), new Reminders(List.of(Period.ofDays(7))), 0);
        return this;
    }

    CommitmentState state() {
        return commitment.state();
    }

    private Act act() {
        return new Act(now, "officer", Told::id);
    }

    private static UUID id() {
        return new UUID(7, IDS.incrementAndGet());
    }
}
