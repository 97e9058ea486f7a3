package org.homeward.detainee.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@Tag("fast")
class FateTest {

    private static final List<Fate> COLUMNS =
            List.of(
                    Fate.UNACCOUNTED,
                    Fate.REPORTED_CAPTURED,
                    Fate.CAPTIVITY_SUBSTANTIATED,
                    Fate.ACKNOWLEDGED,
                    Fate.RELEASED,
                    Fate.REPATRIATED,
                    Fate.ESCAPED,
                    Fate.TRANSFERRED_TO_THIRD_STATE,
                    Fate.DIED_IN_CUSTODY,
                    Fate.FOUND_DEAD,
                    Fate.REMAINS_RETURNED,
                    Fate.REMAINS_IDENTIFIED,
                    Fate.RECORDED_IN_ERROR);

    /** Row = from, column = to, in the order of {@link #COLUMNS}; x = may follow. */
    private static final String TABLE =
            """
            UNACCOUNTED                . x . . x x x x x x . . x
            REPORTED_CAPTURED          . . x . x x x x x x . . x
            CAPTIVITY_SUBSTANTIATED    . . . x x x x x x x . . x
            ACKNOWLEDGED               . . . . x x x x x . . . x
            RELEASED                   . . . . . . . . . . . . x
            REPATRIATED                . . . . . . . . . . . . x
            ESCAPED                    . . . . . . . . . . . . x
            TRANSFERRED_TO_THIRD_STATE . . . . . . . . . . . . x
            DIED_IN_CUSTODY            . . . . . . . . . . x . x
            FOUND_DEAD                 . . . . . . . . . . x . x
            REMAINS_RETURNED           . . . . . . . . . . . x x
            REMAINS_IDENTIFIED         . . . . . . . . . . . . x
            RECORDED_IN_ERROR          . . . . . . . . . . . . .
            """;

    @TestFactory
    Stream<DynamicTest> everyFateIsFollowedByWhatTheTableSays() {
        return TABLE.lines()
                .flatMap(row -> {
                    String[] cells = row.split(" +");
                    Fate from = Fate.valueOf(cells[0]);
                    return Stream.iterate(0, i -> i < COLUMNS.size(), i -> i + 1)
                            .map(i ->
                                    DynamicTest.dynamicTest(
                                            from + " -> " + COLUMNS.get(i),
                                            () ->
                                                    assertThat(from.next().contains(COLUMNS.get(i)))
                                                            .isEqualTo(cells[i + 1].equals("x"))));
                });
    }

    @Test
    void theTableSpeaksOfEveryFate() {
        assertThat(COLUMNS).containsExactly(Fate.values());
        assertThat(TABLE.lines().map(row -> row.split(" +")[0]))
                .containsExactlyElementsOf(Arrays.stream(Fate.values()).map(Enum::name).toList());
    }

    @Test
    void onlyDeathsNeedASecondOfficer() {
        assertThat(Arrays.stream(Fate.values()).filter(Fate::isDeath))
                .containsExactly(Fate.DIED_IN_CUSTODY, Fate.FOUND_DEAD);
    }
}
