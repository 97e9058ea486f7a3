package org.homeward.deploy.faults.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.homeward.deploy.faults.check.Evidence.About;
import org.homeward.deploy.faults.check.Evidence.AlertRow;
import org.homeward.deploy.faults.check.Evidence.BreachRow;
import org.homeward.deploy.faults.check.Evidence.Committed;
import org.homeward.deploy.faults.check.Evidence.DeliveryRow;
import org.homeward.deploy.faults.check.Evidence.DueText;
import org.homeward.deploy.faults.check.Evidence.DueVersion;
import org.homeward.deploy.faults.check.Evidence.Ledger;
import org.homeward.deploy.faults.check.Evidence.Look;
import org.homeward.deploy.faults.check.Evidence.MailSeen;
import org.homeward.deploy.faults.check.Evidence.Person;
import org.homeward.deploy.faults.check.Evidence.Place;
import org.homeward.deploy.faults.check.Evidence.Promised;
import org.homeward.deploy.faults.check.Evidence.Published;
import org.homeward.deploy.faults.check.Evidence.Remains;
import org.homeward.deploy.faults.check.Evidence.Told;

/**
 * The facts of a small run in which all went well; a test changes them into what a bug would have
 * left behind.
 */
final class Facts {

    static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
    static final Instant DUE = Instant.parse("2026-03-01T09:00:00Z");
    static final Instant END = Instant.parse("2026-03-01T10:00:00Z");
    static final DueText AT_NINE = new DueText("2026-03-01T09:00:00Z", "Asia/Yerevan", 0);
    static final String BROKEN = "broken";
    static final String KEPT = "kept";
    static final String EXTENDED = "extended";
    static final String LAPSED = "lapsed";
    static final String HISTORY = "history";

    final List<Promised> promises = new ArrayList<>();
    final List<DueVersion> dues = new ArrayList<>();
    final List<BreachRow> breaches = new ArrayList<>();
    final List<Committed> committed = new ArrayList<>();
    final List<Published> published = new ArrayList<>();
    final List<AlertRow> alerts = new ArrayList<>();
    final List<DeliveryRow> deliveries = new ArrayList<>();
    final List<Person> people = new ArrayList<>();
    final List<MailSeen> mails = new ArrayList<>();
    final List<Look> looks = new ArrayList<>();
    int unpublished;
    int parked;

    static Facts ofAGoodRun() {
        Facts facts = new Facts();
        facts.person("officer", Set.of("desk-officer"), Set.of("caucasus"));
        facts.person("head", Set.of("head-of-desk"), Set.of("caucasus"));
        facts.person("diplomat", Set.of("duty-diplomat"), Set.of("caucasus"));
        facts.person("stranger", Set.of("head-of-desk"), Set.of("levant"));
        facts.agreed(BROKEN, AT_NINE, DUE);
        facts.breached(BROKEN, 1, DUE.plusMillis(3));
        facts.agreed(KEPT, AT_NINE, DUE);
        facts.event(KEPT, "commitment.fulfilment-recorded", START.plusSeconds(60));
        facts.event(KEPT, "commitment.fulfilled", START.plusSeconds(60));
        facts.agreed(EXTENDED, AT_NINE, DUE);
        facts.event(EXTENDED, "commitment.due-changed", START.plusSeconds(90));
        Instant midnight = Instant.parse("2026-02-28T20:00:00Z");
        facts.agreed(LAPSED, new DueText("2026-02", "Asia/Yerevan", 0), midnight);
        facts.event(LAPSED, "commitment.lapsed", START.plusSeconds(1));
        DueText autumn = new DueText("../2022-09", "Asia/Yerevan", 0);
        facts.agreed(HISTORY, autumn, Instant.parse("2022-09-30T20:00:00Z"));
        facts.breached(HISTORY, 1, START.plusSeconds(2));
        facts.extendedDue();
        facts.looks.add(new Look(END, 0));
        return facts;
    }

    Evidence evidence() {
        return new Evidence(
                END,
                new Ledger(promises, dues, breaches, committed),
                published,
                new Told(alerts, deliveries, people, mails),
                new Remains(unpublished, parked, looks));
    }

    /** The same life, written and published. */
    void event(String key, String type, Instant at) {
        committed.add(new Committed(key, next(key), type, at));
        publish(committed.getLast(), "event-" + key + "-" + (next(key) - 1));
        promises.replaceAll(p -> p.id().equals(key) ? stands(p, next(key) - 1) : p);
    }

    void publish(Committed event, String id) {
        Instant detected = event.type().equals("commitment.breached") ? event.at() : null;
        published.add(
                new Published(
                        new Place("events", 0, published.size()),
                        id,
                        event.key(),
                        event.sequence(),
                        event.type(),
                        new About(event.key(), 1, detected)));
    }

    Published published(String key, long sequence) {
        return published.stream()
                .filter(p -> p.key().equals(key) && p.sequence() == sequence)
                .findFirst()
                .orElseThrow();
    }

    /** An alert with a letter for each of them and a mail for each letter. */
    void alert(String id, String subject, String cause, List<String> told) {
        Instant at =
                breaches.stream()
                        .filter(breach -> breach.commitment().equals(subject))
                        .findFirst()
                        .map(BreachRow::detectedAt)
                        .orElse(DUE)
                        .plusMillis(50);
        alerts.add(new AlertRow(id, subject, 1, cause, at));
        committed.add(new Committed(id, 1, "alert.raised", at));
        published.add(
                new Published(
                        new Place("alerts", 0, published.size()),
                        "event-" + id,
                        id,
                        1,
                        "alert.raised",
                        new About(subject, 1, null)));
        told.forEach(person -> letter(id, person, id + "-" + person, at.plusMillis(400)));
    }

    void letter(String alert, String person, String messageId, Instant at) {
        deliveries.add(new DeliveryRow(alert, person, "RAISED", messageId, true));
        mails.add(new MailSeen(person + "@example", messageId, at));
    }

    /** Breach row, event, alert; nobody is told of history. */
    void breached(String id, int version, Instant at) {
        event(id, "commitment.breached", at);
        String cause = published(id, next(id) - 1).id();
        breaches.add(new BreachRow(id, version, cause, at, true));
        alert(
                "alert-" + id,
                id,
                cause,
                id.equals(HISTORY) ? List.of() : List.of("officer", "head", "diplomat"));
    }

    void forget(String key, long sequence) {
        published.remove(published(key, sequence));
    }

    private void agreed(String id, DueText text, Instant instant) {
        promises.add(new Promised(id, "C-" + id, "caucasus", "officer", 0, 0));
        dues.add(new DueVersion(id, 1, text, instant, START));
        event(id, "commitment.agreed", START);
    }

    private void extendedDue() {
        DueText later = new DueText("2026-03-04T09:00:00Z", "Asia/Yerevan", 3);
        dues.add(
                new DueVersion(
                        EXTENDED,
                        2,
                        later,
                        Instant.parse("2026-03-07T09:00:00Z"),
                        START.plusSeconds(90)));
    }

    private void person(String name, Set<String> offices, Set<String> desks) {
        people.add(new Person(name, name, name + "@example", desks, offices));
    }

    private long next(String key) {
        return committed.stream().filter(e -> e.key().equals(key)).count() + 1;
    }

    private static Promised stands(Promised p, long sequence) {
        return new Promised(p.id(), p.reference(), p.desk(), p.owner(), sequence, sequence);
    }
}
