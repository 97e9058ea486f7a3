package org.homeward.negotiation.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.homeward.negotiation.due.Due;
import org.homeward.negotiation.due.DueForm;
import org.homeward.negotiation.due.DueKind;
import org.homeward.negotiation.due.RelativeDue;
import org.homeward.negotiation.due.Reminders;
import org.homeward.negotiation.target.Entry;
import org.homeward.negotiation.target.EntryState;
import org.homeward.negotiation.target.PromisedObject;
import org.homeward.negotiation.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * A commitment for tests: the promise of September 2022 unless said otherwise, with a clock of its
 * own.
 */
final class Promised {

    static final ZoneId YEREVAN = ZoneId.of("Asia/Yerevan");
    static final Instant DUE = Instant.parse("2022-09-30T20:00:00Z");
    static final Reminders REMINDERS =
            new Reminders(List.of(Period.ofDays(7), Period.ofDays(3), Period.ofDays(1)));

    private static final AtomicLong IDS = new AtomicLong();

    final Commitment commitment;
    private Instant now;

    private Promised(Commitment commitment, Instant now) {
        this.commitment = commitment;
        this.now = now;
    }

    static Promised of(Target target) {
        return of(target, due("../2022-09"), "2022-09-27T12:00:00Z");
    }

    static Promised of(Target target, Due due, String recorded) {
        return of(target, due, recorded, List.of());
    }

    static Promised of(Target target, Due due, String recorded, List<Condition> conditions) {
        Instant at = Instant.parse(recorded);
        return new Promised(
                Commitment.agree(act(at), terms(target, conditions), due, entries(target)), at);
    }

    static Promised proposed(Target target, List<Condition> conditions) {
        Instant at = Instant.parse("2022-09-27T12:00:00Z");
        Terms terms = terms(target, conditions);
        return new Promised(
                Commitment.propose(act(at), terms, due("../2022-09"), entries(target)), at);
    }

    private static List<Entry> entries(Target target) {
        List<Entry> entries = new ArrayList<>();
        for (UUID detainee : target.listedDetainees()) {
            entries.add(Entry.pending(id(), entries.size() + 1, detainee));
        }
        return entries;
    }

    static Promised ofRemains(Target target) {
        Instant at = Instant.parse("2022-09-27T12:00:00Z");
        Terms terms = terms(PromisedObject.REMAINS, target, List.of());
        return new Promised(
                Commitment.agree(act(at), terms, due("../2022-09"), entries(target)), at);
    }

    private static Terms terms(Target target, List<Condition> conditions) {
        return terms(PromisedObject.RELEASE, target, conditions);
    }

    private static Terms terms(PromisedObject object, Target target, List<Condition> conditions) {
        return new Terms(
                id(),
                "C-7Q2M9KX-4",
                "south-caucasus",
                id(),
                id(),
                id(),
                object,
                target,
                "2022-09-27",
                "officer",
                null,
                Priority.HIGH,
                null,
                conditions);
    }

    static Promised ofSeventeen() {
        return of(new Target.Exactly(17));
    }

    static Due due(String edtf) {
        return new DueForm(null, edtf, "Asia/Yerevan", null, null, null, null).checked();
    }

    /** Two weeks after another commitment, or after an event in words. */
    static Due after(@Nullable UUID commitment, String duration) {
        String words = commitment == null ? "the maps arrive" : null;
        return new DueForm(
                        DueKind.RELATIVE,
                        null,
                        "Asia/Yerevan",
                        null,
                        null,
                        new RelativeDue.After(commitment, words, null),
                        duration)
                .checked();
    }

    static Due none() {
        return new DueForm(DueKind.NONE, null, null, null, null, null, null).checked();
    }

    static UUID id() {
        return new UUID(7, IDS.incrementAndGet());
    }

    static Act act(Instant at) {
        return new Act(at, "officer", Promised::id);
    }

    Promised at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    Act act() {
        return act(now);
    }

    Promised wake() {
        commitment.wake(act(), REMINDERS, 0);
        return this;
    }

    /** So many came on that day. */
    Promised came(int count, String day) {
        return fulfil(count, day, List.of(), false);
    }

    Promised cameComplete(int count, String day) {
        return fulfil(count, day, List.of(), true);
    }

    /** The persons with these numbers came on that day. */
    Promised cameNos(String day, int... numbers) {
        List<UUID> entries = new ArrayList<>();
        for (int number : numbers) {
            entries.add(entry(number).id());
        }
        return fulfil(entries.size(), day, entries, false);
    }

    private Promised fulfil(int count, String day, List<UUID> entries, boolean complete) {
        LocalDate date = LocalDate.parse(day);
        Instant end = date.plusDays(1).atStartOfDay(YEREVAN).toInstant();
        Instant latest = end.isAfter(now) ? now : end;
        commitment.fulfil(
                act(),
                new Fulfilment(
                        id(), id(), day, latest, date, count, entries, complete, null, null, "Desk",
                        null),
                List.of());
        return this;
    }

    /** One of those who came last as a number turns out to be this person. */
    Promised named(UUID person) {
        int next = commitment.state().entries().size() + 1;
        commitment.nameArrivals(
                act(),
                lastFulfilment(),
                List.of(),
                List.of(Entry.pending(id(), next, person)),
                "identified");
        return this;
    }

    Promised became(int number, EntryState state, String sinceDay) {
        Instant since = LocalDate.parse(sinceDay).plusDays(1).atStartOfDay(YEREVAN).toInstant();
        commitment.changeEntries(
                act(), List.of(entry(number).moved(state, since, null)), List.of(), "told");
        return this;
    }

    /** Somebody else, not named yet, is owed instead of the person with this number. */
    Promised substituted(int number) {
        int next = commitment.state().entries().size() + 1;
        Entry stand = Entry.pending(id(), next, null);
        Entry gone = entry(number).moved(EntryState.SUBSTITUTED, now, stand.id());
        commitment.changeEntries(act(), List.of(gone), List.of(stand), "agreed");
        return this;
    }

    Promised deviated(int count, EntryState state, String sinceDay) {
        Instant since = LocalDate.parse(sinceDay).plusDays(1).atStartOfDay(YEREVAN).toInstant();
        List<Entry> added = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            added.add(Entry.pending(id(), i, null).moved(state, since, null));
        }
        commitment.changeEntries(act(), List.of(), added, "told");
        return this;
    }

    Entry entry(int number) {
        return commitment.state().entries().stream()
                .filter(e -> e.number() == number)
                .findFirst()
                .orElseThrow();
    }

    UUID lastFulfilment() {
        return List.copyOf(commitment.state().fulfilments()).getLast().id();
    }

    CommitmentStatus status() {
        return commitment.state().status();
    }

    /** The names of what happened, in order. */
    List<String> happened() {
        return commitment.steps().stream()
                .map(step -> step.recorded().event().getClass().getSimpleName())
                .toList();
    }
}
