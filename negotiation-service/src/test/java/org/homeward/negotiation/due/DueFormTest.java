package org.homeward.negotiation.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.homeward.web.Malformed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueFormTest {

    @ParameterizedTest(name = "{0} in {1} with {2} days of grace falls due at {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "../2022-09,           Asia/Yerevan, 0, 2022-09-30T20:00:00Z, 2022-09-30, false",
                "2022-09-30,           Asia/Yerevan, 0, 2022-09-30T20:00:00Z, 2022-09-30, false",
                "2022-09-30,           Asia/Yerevan, 2, 2022-10-02T20:00:00Z, 2022-10-02, false",
                "2022-09?,             Asia/Yerevan, 0, 2022-09-30T20:00:00Z, 2022-09-30, true",
                "2022,                 Asia/Yerevan, 0, 2022-12-31T20:00:00Z, 2022-12-31, false",
                "2022-09-30T18:00:00Z, Asia/Yerevan, 0, 2022-09-30T18:00:00Z, 2022-09-30, false",
                "2022-09/..,           Asia/Yerevan, 0, -, -, false",
            })
    void theInstantIsDerived(
            String edtf,
            String zone,
            int grace,
            @Nullable String instant,
            @Nullable String lastDay,
            boolean qualified) {
        // When
        Due due = new DueForm(null, edtf, zone, null, grace, null, null).checked();
        // Then
        assertThat(due.instant()).isEqualTo(instant == null ? null : Instant.parse(instant));
        assertThat(String.valueOf(due.lastDay())).isEqualTo(String.valueOf(lastDay));
        assertThat(due.qualified()).isEqualTo(qualified);
    }

    @Test
    void aDueDateOfKindNoneHasNothingToReckonWith() {
        assertThat(
                        new DueForm(DueKind.NONE, null, null, "soon", null, null, null)
                                .checked()
                                .instant())
                .isNull();
        refused(new DueForm(DueKind.NONE, "2022", null, null, null, null, null), "due");
    }

    @Test
    void whatIsWrongIsNamed() {
        refused(new DueForm(null, null, "Asia/Yerevan", null, null, null, null), "due.edtf");
        refused(
                new DueForm(null, "2022-13-45", "Asia/Yerevan", null, null, null, null),
                "due.edtf");
        refused(new DueForm(null, "2022-09", null, null, null, null, null), "due.zone");
        refused(new DueForm(null, "2022-09", "Mars/Olympus", null, null, null, null), "due.zone");
        refused(
                new DueForm(null, "2022-09", "Asia/Yerevan", null, -1, null, null),
                "due.graceDays");
        refused(new DueForm(null, "2022-09", "Asia/Yerevan", " ", 0, null, null), "due.wording");
    }

    @Test
    void theLongestThatIsAcceptedIsAcceptedAndNoMore() {
        String words = "x".repeat(1_000);
        assertThat(dated(words, 3_660).checked().graceDays()).isEqualTo(3_660);
        refused(dated(words + "x", 0), "due.wording");
        refused(dated(words, 3_661), "due.graceDays");
        assertThat(after(words, "P100Y").checked().kind()).isEqualTo(DueKind.RELATIVE);
        refused(after(words + "x", "P1D"), "due.after.event");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P100Y", "P1200M", "P36600D", "PT878400H", "P0D", "P1DT12H", "PT0S"})
    void aDurationFromNothingToACenturyIsAccepted(String duration) {
        assertThat(after("the maps arrive", duration).checked().instant()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P100Y1M", "P36601D", "PT878424H", "P-1D", "PT-1H", "1D", "T5H", "P"})
    void anyOtherDurationIsRefused(String duration) {
        refused(after("the maps arrive", duration), "due.duration");
    }

    private static DueForm dated(String words, int grace) {
        return new DueForm(null, "2022-09", "Asia/Yerevan", words, grace, null, null);
    }

    private static DueForm after(String event, String duration) {
        return new DueForm(
                DueKind.RELATIVE,
                null,
                "Asia/Yerevan",
                null,
                null,
                new RelativeDue.After(null, event, null),
                duration);
    }

    private static void refused(DueForm form, String field) {
        assertThatThrownBy(form::checked)
                .isInstanceOfSatisfying(
                        Malformed.class,
                        problem ->
                                assertThat(problem.errors().getFirst().field()).isEqualTo(field));
    }
}
