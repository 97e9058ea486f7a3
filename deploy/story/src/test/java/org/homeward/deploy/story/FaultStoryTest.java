package org.homeward.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeward.deploy.local.client.DeskOfficer;
import org.homeward.deploy.local.client.Mail;
import org.homeward.deploy.local.client.ObservedEvent;
import org.homeward.deploy.local.client.Promise;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * 300 promises fall due within a minute while parts of the platform are killed: none is lost, none
 * is doubled.
 */
@Order(Integer.MAX_VALUE)
@ExtendWith(RunningPlatform.class)
@Tag("real")
class FaultStoryTest {

    private static final int PROMISES = 300;
    private static final int BURSTS = 30;
    private static final Duration SPREAD = Duration.ofSeconds(60);
    private static final Duration SETTLED = Duration.ofMinutes(4);
    private static final int TOLD = 3;

    private final SplittableRandom random = new SplittableRandom(seed());

    @Test
    void everyBreachIsWrittenPublishedAndAlertedOnceWhateverIsKilled(
            Outside outside, Front front, Ledgers ledgers) {
        // Given
        Killer killer = new Killer(front, ledgers, outside);
        Instant first = outside.soon(40);
        List<Promise> promises = promisesFrom(outside, first);

        // When
        Faults.during(killer, random, first, SPREAD.dividedBy(BURSTS));

        // Then
        await("every breach is published, alerted and told")
                .atMost(SETTLED)
                .pollInterval(Duration.ofSeconds(3))
                .until(() -> told(outside, promises));
        eachBreachIsWrittenOnce(ledgers, promises);
        eachEventIsPublishedInOrder(outside, promises);
        eachAlertIsRaisedOnce(outside, ledgers, promises);
        eachMailIsOneMail(outside, promises);
        theReconcilerFindsNothing(outside);
        theAuditTrailsAreWhole(front);
        assertThat(killer.hits()).filteredOn(Killer.Hit::inAWindow).hasSizeGreaterThanOrEqualTo(3);
    }

    private static long seed() {
        long seed = Long.getLong("homeward.seed", System.nanoTime());
        System.out.println(
                "  fault run with seed " + seed + " (repeat with -Dhomeward.seed=" + seed + ")");
        return seed;
    }

    private static List<Promise> promisesFrom(Outside outside, Instant first) {
        DeskOfficer officer = outside.officer("faults");
        String agreement = officer.agreement("JOINT_STATEMENT", "2023-12-07", "Demo");
        return IntStream.range(0, PROMISES)
                .parallel()
                .mapToObj(k ->
                        officer.headcount(agreement, 1 + k % 9, dueOf(first, k).toString(), "soon"))
                .toList();
    }

    private static Instant dueOf(Instant first, int k) {
        return first.plus(SPREAD.dividedBy(BURSTS).multipliedBy(k % BURSTS));
    }

    private static boolean told(Outside outside, List<Promise> promises) {
        Map<String, Long> mails =
                outside.mailbox().all().stream()
                        .collect(Collectors.groupingBy(Mail::subject, Collectors.counting()));
        return promises.stream()
                .allMatch(promise ->
                        mails.entrySet().stream()
                                        .filter(e -> e.getKey().contains(promise.reference()))
                                        .mapToLong(Map.Entry::getValue)
                                        .sum()
                                >= TOLD);
    }

    private static void eachBreachIsWrittenOnce(Ledgers ledgers, List<Promise> promises) {
        String ids =
                promises.stream().map(Promise::id).collect(Collectors.joining("','", "'", "'"));
        assertThat(
                        ledgers.exactly(
                                "negotiation",
                                "select count(*) from breach where commitment_id in (" + ids + ")"))
                .isEqualTo(PROMISES);
        assertThat(
                        ledgers.exactly(
                                "negotiation",
                                "select count(distinct commitment_id) from breach where commitment_id in ("
                                        + ids
                                        + ")"))
                .isEqualTo(PROMISES);
        assertThat(ledgers.exactly("negotiation", "select count(*) from outbox")).isZero();
    }

    private static void eachEventIsPublishedInOrder(Outside outside, List<Promise> promises) {
        for (Promise promise : promises) {
            List<ObservedEvent> events =
                    outside.events()
                            .seen(e ->
                                    e.topic().equals("homeward.negotiation.events")
                                            && e.key().equals(promise.id()));
            List<Long> firsts = events.stream().map(ObservedEvent::sequence).distinct().toList();
            assertThat(firsts).isSorted().hasSize((int) (firsts.getLast() - firsts.getFirst() + 1));
            assertThat(events)
                    .filteredOn(e -> e.is("commitment.breached"))
                    .extracting(ObservedEvent::id)
                    .isNotEmpty()
                    .containsOnly(outside.eventsOf(promise, "commitment.breached").getFirst().id());
        }
    }

    private static void eachAlertIsRaisedOnce(
            Outside outside, Ledgers ledgers, List<Promise> promises) {
        String ids =
                promises.stream().map(Promise::id).collect(Collectors.joining("','", "'", "'"));
        assertThat(
                        ledgers.exactly(
                                "notification",
                                "select count(*) from alert where subject_id in (" + ids + ")"))
                .isEqualTo(PROMISES);
        for (Promise promise : promises) {
            assertThat(
                            outside.events()
                                    .seen(e ->
                                            e.is("alert.raised")
                                                    && e.data()
                                                            .path("subjectId")
                                                            .asText()
                                                            .equals(promise.id())))
                    .extracting(ObservedEvent::key)
                    .isNotEmpty()
                    .containsOnly(outside.watch().alertEvent("alert.raised", promise.id()).key());
        }
    }

    /** A mail can come twice after a crash, and then it is the same mail. */
    private static void eachMailIsOneMail(Outside outside, List<Promise> promises) {
        for (Promise promise : promises) {
            Map<String, List<String>> byPerson =
                    outside.mailbox().about(promise.reference()).stream()
                            .collect(
                                    Collectors.groupingBy(
                                            Mail::to,
                                            Collectors.mapping(
                                                    Mail::messageId, Collectors.toList())));
            assertThat(byPerson).hasSize(TOLD);
            byPerson.forEach((to, ids) -> assertThat(ids.stream().distinct()).hasSize(1));
        }
    }

    /**
     * The platform's own look, made after the last mail: overdue − breached − published − alerted =
     * 0.
     */
    private static void theReconcilerFindsNothing(Outside outside) {
        Instant settled = outside.now();
        assertThat(
                        outside.events()
                                .await(
                                        e ->
                                                e.is("heartbeat.emitted")
                                                        && Instant.parse(
                                                                        e.data()
                                                                                .path("at")
                                                                                .asText())
                                                                .isAfter(settled)
                                                        && e.data().path("unreconciled").asInt(-1)
                                                                == 0,
                                        SETTLED))
                .isPresent();
    }

    private static void theAuditTrailsAreWhole(Front front) {
        assertThat(front.run("audit", "verify").lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains(" intact: "));
    }

    /** The plan of faults, laid over the bursts. */
    private static final class Faults {

        private static final Duration BROKER_AWAY = Duration.ofSeconds(20);

        private Faults() {}

        static void during(Killer killer, SplittableRandom random, Instant first, Duration step) {
            for (int k = 0; k < 3; k++) {
                killAtBurst(killer, random, "notification-service", first, step, 1 + 3 * k);
                killer.restart();
            }
            killAtBurst(killer, random, "negotiation-service", first, step, 10);
            killer.restart();
            brokerAway(killer, random, first, step);
            killAtBurst(killer, random, "postgresql", first, step, 26);
            killer.restart();
        }

        private static void brokerAway(
                Killer killer, SplittableRandom random, Instant first, Duration step) {
            killAtBurst(killer, random, "kafka", first, step, 14);
            Instant back = InstantSource.system().instant().plus(BROKER_AWAY);
            killAtBurst(killer, random, "negotiation-service", first, step, 18);
            waitUntil(back);
            killer.restart();
        }

        private static void killAtBurst(
                Killer killer,
                SplittableRandom random,
                String component,
                Instant first,
                Duration step,
                int burst) {
            ProcessHandle process = killer.aim(component);
            waitUntil(first.plus(step.multipliedBy(burst)).plusMillis(random.nextInt(60)));
            killer.kill(component, process);
        }

        private static void waitUntil(Instant instant) {
            while (true) {
                Duration left = Duration.between(InstantSource.system().instant(), instant);
                if (!left.isPositive()) {
                    return;
                }
                LockSupport.parkNanos(Math.min(left.toNanos(), TimeUnit.MILLISECONDS.toNanos(20)));
            }
        }
    }
}
