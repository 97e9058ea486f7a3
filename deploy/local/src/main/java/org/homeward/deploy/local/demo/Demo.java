package org.homeward.deploy.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.homeward.deploy.local.client.AcknowledgeLink;
import org.homeward.deploy.local.client.DeskOfficer;
import org.homeward.deploy.local.client.EventObserver;
import org.homeward.deploy.local.client.HomewardApi;
import org.homeward.deploy.local.client.Mail;
import org.homeward.deploy.local.client.Mailbox;
import org.homeward.deploy.local.client.ObservedEvent;
import org.homeward.deploy.local.client.PlatformAddress;
import org.homeward.deploy.local.client.Promise;
import org.homeward.deploy.local.client.Watch;

/**
 * Plays the golden scenarios S1 (17 promised, breached, cured late) and S2 (a promise without
 * number and date, declared broken) on a running platform and prints them as one timeline.
 */
public final class Demo {

    private static final Duration AHEAD = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TOLD_AT_ONCE = 3;

    private final PlatformAddress address;
    private final InstantSource clock;
    private final Timeline timeline;

    public Demo(PlatformAddress address, InstantSource clock, PrintStream out) {
        this.address = address;
        this.clock = clock;
        this.timeline = new Timeline(out);
    }

    /**
     * Plays both scenarios.
     *
     * @throws IllegalStateException with a sentence, at the first step that does not happen
     */
    public void play() {
        String run = HexFormat.of().toHexDigits((short) ThreadLocalRandom.current().nextInt());
        DeskOfficer officer =
                new DeskOfficer(
                        HomewardApi.signIn(address, "officer"), "south-caucasus", "demo " + run);
        try (EventObserver events = new EventObserver(address, clock)) {
            Watch watch = new Watch(events, new Mailbox(address), PATIENCE);
            Promise promise = promiseBreaks(officer, watch);
            diplomatAcknowledges(promise, watch);
            peopleComeHomeLate(officer, promise, watch);
            promiseWithoutDate(officer, watch);
        }
        complianceRecord(officer.compliance());
    }

    private Promise promiseBreaks(DeskOfficer officer, Watch watch) {
        timeline.chapter("S1  17 people, promised for a date");
        Instant due = clock.instant().plus(AHEAD).truncatedTo(ChronoUnit.SECONDS);
        String agreement = officer.agreement("ORAL_PROMISE", "2022-09-27", "Press service (demo)");
        Promise promise = officer.headcount(agreement, 17, due.toString(), "in a few seconds");
        timeline.at(
                clock.instant(),
                "officer records " + promise.reference() + ", 17 people, through the gateway");
        timeline.after(due, due, "due, derived from the EDTF text; commitment " + promise.id());
        ObservedEvent breach = watch.event("commitment.breached", promise.id());
        JsonNode facts = breach.data();
        timeline.after(
                due,
                Instant.parse(facts.required("detectedAt").asText()),
                "breach written: owed %s, delivered %s, shortfall %s"
                        .formatted(
                                facts.get("owed"), facts.get("delivered"), facts.get("shortfall")));
        timeline.after(
                due,
                breach.seenAt(),
                "event " + breach.id() + " read from Kafka by an outside consumer");
        for (Mail mail : watch.mails(promise.reference(), TOLD_AT_ONCE)) {
            timeline.after(due, mail.receivedAt(), "mail to " + addressed(mail));
        }
        return promise;
    }

    private void diplomatAcknowledges(Promise promise, Watch watch) {
        AcknowledgeLink link =
                new AcknowledgeLink(watch.acknowledgeLink(promise.reference(), "diplomat@"));
        link.open();
        timeline.at(
                clock.instant(),
                "diplomat opens the link in the mail; opening acknowledges nothing");
        link.press();
        ObservedEvent acknowledged = watch.alertEvent("alert.acknowledged", promise.id());
        timeline.at(
                acknowledged.seenAt(),
                "diplomat presses the button: acknowledged, the ladder stops");
    }

    private void peopleComeHomeLate(DeskOfficer officer, Promise promise, Watch watch) {
        Instant arrival = clock.instant();
        officer.delivered(promise, arrival.truncatedTo(ChronoUnit.SECONDS).toString(), 17);
        timeline.at(arrival, "17 people arrive; officer records the hand-over");
        ObservedEvent cured = watch.event("commitment.cured-late", promise.id());
        timeline.at(
                cured.seenAt(),
                "cured late, days late: %s; the breach stays on record"
                        .formatted(cured.data().path("daysLate")));
        watch.mails(promise.reference(), 2 * TOLD_AT_ONCE).stream()
                .skip(TOLD_AT_ONCE)
                .forEach(mail -> timeline.at(mail.receivedAt(), "told to " + addressed(mail)));
    }

    private void promiseWithoutDate(DeskOfficer officer, Watch watch) {
        timeline.chapter("S2  a promise without number and date");
        String agreement = officer.agreement("ORAL_PROMISE", "2022-05-22", "Press service (demo)");
        Promise promise = officer.unspecified(agreement);
        timeline.at(
                clock.instant(),
                "officer records " + promise.reference() + "; it never breaks by itself");
        String statement =
                officer.statement("2022-10-04", "The promise of May was not kept (demo).");
        officer.declareBreach(
                promise, statement, clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        ObservedEvent declared = watch.event("commitment.breached", promise.id());
        timeline.at(declared.seenAt(), "declared breached, with the statement as evidence");
    }

    private void complianceRecord(JsonNode record) {
        timeline.chapter("The record a minister carries into the talks");
        timeline.note(
                "promises %s = kept on time %s + kept late %s + unkept %s + open %s + closed otherwise %s"
                        .formatted(
                                record.get("promises"),
                                record.get("keptOnTime"),
                                record.get("keptLate"),
                                record.get("unkept"),
                                record.get("open"),
                                record.get("closedOtherwise")));
        timeline.note("broken: " + record.get("broken"));
        timeline.note(
                "persons promised %s, delivered %s; median days late %s"
                        .formatted(
                                record.get("personsPromised"),
                                record.get("personsDelivered"),
                                record.get("medianDaysLate")));
        if (record.path("broken").asInt() != 2) {
            throw new IllegalStateException("The compliance record should say broken: 2");
        }
    }

    private static String addressed(Mail mail) {
        return mail.to() + " [" + mail.language() + "] " + mail.subject();
    }
}
