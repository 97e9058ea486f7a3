package org.homeward.negotiation.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Owed and shortfall of every target × entry state × date × delivery, beside a literal table. */
@Tag("fast")
class BalanceMatrixTest {

    private static final Instant DUE = Instant.parse("2022-09-30T20:00:00Z");
    private static final Duration MOMENT = Duration.ofNanos(1_000);

    private static final List<UUID> THREE = List.of(id(1), id(2), id(3));
    private static final Map<String, Target> TARGETS =
            Map.of(
                    "NAMED", new Target.Named(THREE),
                    "EXACTLY", new Target.Exactly(3),
                    "AT_LEAST", new Target.AtLeast(3),
                    "UP_TO", new Target.UpTo(3),
                    "BETWEEN", new Target.Between(3, 4),
                    "ALL_LISTED", new Target.All("all", null, THREE),
                    "ALL", new Target.All("all", null, null),
                    "ITEMS", new Target.Items("maps", 3, "sheets"),
                    "ITEMS_UNCOUNTED", new Target.Items("maps", null, null),
                    "UNSPECIFIED", new Target.Unspecified());

    private static final List<String> TABLE = table();
    private static final List<String> DELIVERIES = cells(TABLE.getFirst());

    /** A bound that is the due instant itself is on time: it is exclusive. */
    private static Instant when(String word) {
        return word.endsWith("by") ? DUE : DUE.plus(MOMENT);
    }

    @Test
    void theTableHasEveryTargetWithEveryEntryState() {
        List<String> expected =
                TARGETS.keySet().stream()
                        .flatMap(target ->
                                Stream.of(EntryState.values())
                                        .flatMap(state ->
                                                Stream.of("by", "late")
                                                        .map(since ->
                                                                target + " " + state + " "
                                                                        + since)))
                        .toList();
        assertThat(TABLE.stream().skip(1).map(BalanceMatrixTest::key))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void atTheDueInstantOwedAndShortfallAreAsInTheTable() {
        List<String> found = TABLE.stream().skip(1).map(row -> key(row) + row(row, DUE)).toList();
        assertThat(found)
                .containsExactlyElementsOf(
                        TABLE.stream().skip(1).map(row -> key(row) + cells(row)).toList());
    }

    @Test
    void whoAsksAboutEverythingKnownGetsWhatHappenedLateAsWell() {
        for (int i = 1; i < TABLE.size(); i++) {
            String row = TABLE.get(i);
            List<String> asIfInTime =
                    IntStream.range(0, DELIVERIES.size())
                            .mapToObj(k -> DELIVERIES.get(k).endsWith("late") ? k - 1 : k)
                            .map(cells(TABLE.get(key(row).endsWith("late") ? i - 1 : i))::get)
                            .toList();
            assertThat(row(row, null)).as(key(row)).isEqualTo(asIfInTime);
        }
    }

    @Test
    void twoDeliveriesAreOneSum() {
        Balance balance =
                Balance.of(
                        new Target.Exactly(17),
                        List.of(),
                        List.of(new Delivery(10, DUE, false), new Delivery(7, DUE, false)),
                        DUE);
        assertThat(balance).isEqualTo(new Balance(17, 17, true));
    }

    @Test
    void moreWhoDeclineThanWerePromisedLeaveNothingOwed() {
        List<Entry> entries =
                IntStream.rangeClosed(1, 4)
                        .mapToObj(n -> entry(n).moved(EntryState.DECLINED_BY_PERSON, DUE, null))
                        .toList();
        assertThat(Balance.of(new Target.Exactly(3), entries, List.of(), DUE))
                .isEqualTo(new Balance(0, 0, true));
    }

    @Test
    void whatItsAuthorGaveNoDateForHadAlwaysLoweredWhatIsOwed() {
        Entry declined = entry(1).moved(EntryState.DECLINED_BY_PERSON, null, null);
        assertThat(Balance.of(new Target.Exactly(3), List.of(declined), List.of(), DUE).owed())
                .isEqualTo(2);
    }

    @Test
    void partlyIsMoreThanNothingAndLessThanOwed() {
        assertThat(
                        Stream.of(
                                new Balance(3, 0, false),
                                new Balance(3, 1, false),
                                new Balance(3, 2, false),
                                new Balance(3, 3, true),
                                new Balance(0, 2, false),
                                new Balance(null, 2, false)))
                .extracting(Balance::partly)
                .containsExactly(false, true, true, false, false, false);
    }

    @Test
    void aPromiseWithoutANumberIsUnquantified() {
        assertThat(new Balance(null, 2, false).quantified()).isFalse();
        assertThat(new Balance(0, 2, false).quantified()).isTrue();
    }

    @Test
    void whoWasOwedAndHadNotComeByThenIsOutstanding() {
        List<String> found =
                Stream.of(EntryState.values())
                        .map(state -> {
                            Entry at = entry(1).moved(state, DUE, null);
                            Entry after = entry(1).moved(state, DUE.plus(MOMENT), null);
                            return "%s %s %s %s"
                                    .formatted(
                                            state,
                                            at.outstandingBy(DUE),
                                            after.outstandingBy(DUE),
                                            after.outstandingBy(null));
                        })
                        .toList();
        assertThat(found)
                .containsExactly(
                        "PENDING true true true",
                        "DELIVERED false true false",
                        "DECLINED_BY_PERSON false true false",
                        "DIED_BEFORE true true true",
                        "CLAIMED_NOT_HELD true true true",
                        "SUBSTITUTED false false false",
                        "REMOVED_BY_AGREEMENT false true false");
    }

    private static List<String> row(String row, @Nullable Instant by) {
        String[] key = key(row).split(" ");
        Target target = Objects.requireNonNull(TARGETS.get(key[0]));
        List<Entry> entries = entries(target, EntryState.valueOf(key[1]), when(key[2]));
        return DELIVERIES.stream()
                .map(delivery -> said(Balance.of(target, entries, deliveries(delivery), by)))
                .toList();
    }

    private static List<Entry> entries(Target target, EntryState state, Instant since) {
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(1).moved(state, since, state == EntryState.SUBSTITUTED ? id(9) : null));
        for (int n = 2; n <= target.listedDetainees().size(); n++) {
            entries.add(entry(n));
        }
        if (state == EntryState.SUBSTITUTED) {
            entries.add(Entry.pending(id(9), 9, null));
        }
        return entries;
    }

    private static List<Delivery> deliveries(String words) {
        return words.equals("none")
                ? List.of()
                : List.of(
                        new Delivery(
                                Integer.parseInt(words.substring(0, 1)),
                                when(words),
                                words.contains("judged")));
    }

    private static String said(Balance balance) {
        return "%s-%d=%s%s"
                .formatted(
                        Objects.toString(balance.owed(), "?"),
                        balance.delivered(),
                        Objects.toString(balance.shortfall(), "?"),
                        balance.complete() ? "!" : "");
    }

    private static Entry entry(int number) {
        return Entry.pending(id(number), number, id(number));
    }

    private static UUID id(int number) {
        return new UUID(7, number);
    }

    private static String key(String row) {
        return Stream.of(row.split("\\|"))
                .limit(3)
                .map(String::strip)
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    private static List<String> cells(String row) {
        return Stream.of(row.split("\\|")).skip(3).map(String::strip).toList();
    }

    private static List<String> table() {
        try (InputStream in = BalanceMatrixTest.class.getResourceAsStream("balance.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Declined, then came after all: freed in between, and owed and delivered since. */
    @Test
    void whoDeclinedAndCameAfterAllWasNotOwedInBetween() {
        Instant before = DUE.minus(MOMENT);
        Instant after = DUE.plus(MOMENT);
        Entry came =
                entry(1).moved(EntryState.DECLINED_BY_PERSON, DUE, null)
                        .moved(EntryState.DELIVERED, after, null);
        List<Delivery> delivery = List.of(new Delivery(1, after, false));
        assertThat(
                        Stream.of(before, DUE, after)
                                .map(by ->
                                        said(
                                                Balance.of(
                                                        new Target.Exactly(1),
                                                        List.of(came),
                                                        delivery,
                                                        by))))
                .containsExactly("1-0=1", "0-0=0!", "1-1=0!");
        assertThat(said(Balance.of(new Target.Exactly(1), List.of(came), delivery, null)))
                .isEqualTo("1-1=0!");
        assertThat(Stream.of(before, DUE, after).map(came::outstandingBy))
                .containsExactly(true, false, false);
    }

    @Test
    void whoWasOnlyAwaitedFreedNobodyByComing() {
        Entry came =
                entry(1).moved(EntryState.CLAIMED_NOT_HELD, DUE, null)
                        .moved(EntryState.DELIVERED, DUE.plus(MOMENT), null);
        assertThat(Balance.of(new Target.Exactly(1), List.of(came), List.of(), DUE).owed())
                .isEqualTo(1);
        assertThat(came.outstandingBy(DUE)).isTrue();
    }
}
