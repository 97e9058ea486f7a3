package org.homeward.negotiation.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.homeward.edtf.Edtf;
import org.homeward.web.Malformed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
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
        refused(new DueForm(DueKind.NONE, null, "UTC", null, null, null, null), "due");
        refused(new DueForm(DueKind.NONE, null, null, null, 0, null, null), "due");
        refused(
                new DueForm(
                        DueKind.NONE,
                        null,
                        null,
                        null,
                        null,
                        new RelativeDue.After(null, "talks", null),
                        null),
                "due");
        refused(new DueForm(DueKind.NONE, null, null, null, null, null, "P14D"), "due");
    }

    @Test
    void whatIsWrongIsNamed() {
        refused(new DueForm(null, null, "Asia/Yerevan", null, null, null, null), "due.edtf");
        refused(
                new DueForm(null, "2022-13-45", "Asia/Yerevan", null, null, null, null),
                "due.edtf");
        refused(new DueForm(null, "2022-09", null, null, null, null, null), "due.zone");
        refused(new DueForm(null, "2022-09", "Mars/Olympus", null, null, null, null), "due.zone");
        refused(new DueForm(null, "2022-09", "+04:00", null, null, null, null), "due.zone");
        refused(new DueForm(null, "2022-09", "Z", null, null, null, null), "due.zone");
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

    @Test
    void whatItIsCountedFromIsSaidOnce() {
        UUID id = new UUID(7, 1);
        refused(counted(null), "due.after");
        refused(counted(new RelativeDue.After(null, null, null)), "due.after");
        refused(counted(new RelativeDue.After(id, "the maps arrive", null)), "due.after");
        refused(counted(new RelativeDue.After(id, null, id)), "due.after.eventId");
        assertThat(counted(new RelativeDue.After(null, "the talks", id)).checked().afterEvent())
                .isEqualTo(id);
        assertThat(counted(new RelativeDue.After(id, null, null)).checked().afterEvent()).isNull();
        assertThat(dated("soon", 0).checked().afterEvent()).isNull();
    }

    private static DueForm counted(RelativeDue.@Nullable After after) {
        return new DueForm(DueKind.RELATIVE, null, "Asia/Yerevan", null, null, after, "P14D");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // what was, the last local day, the exclusive latest instant
                "2022-10-04,           2022-10-04, 2022-10-04T20:00:00Z, false",
                "2022-10-04?,          2022-10-04, 2022-10-04T20:00:00Z, true",
                "2022-10-04T22:00:00Z, 2022-10-05, 2022-10-04T22:00:00.000001Z, false",
                "2022-10,              2022-10-10, 2022-10-10T08:00:00Z, false",
                "2022-10-10,           2022-10-10, 2022-10-10T08:00:00Z, false",
                "2022-10-11,           -,          -,                    false",
                "2022-09/..,           -,          -,                    false",
            })
    void whatIsOnRecordAndHasHappenedIsCountedFrom(
            String date, @Nullable LocalDate day, @Nullable Instant latest, boolean qualified) {
        // When
        var start =
                RelativeDue.Start.of(
                        Edtf.parse(date),
                        ZoneId.of("Asia/Yerevan"),
                        Instant.parse("2022-10-10T08:00:00Z"));
        // Then
        assertThat(start)
                .isEqualTo(
                        day == null || latest == null
                                ? Optional.empty()
                                : Optional.of(new RelativeDue.Start(day, latest, qualified)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P100Y", "P1200M", "P36600D", "PT878400H", "P0D", "P1DT12H", "PT0S"})
    void aDurationFromNothingToACenturyIsAccepted(String duration) {
        assertThat(after("the maps arrive", duration).checked().instant()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P100Y1M",
                "P36601D",
                "PT878424H",
                "P-1D",
                "PT-1H",
                "-P-1D",
                "+P1D",
                "P+1D",
                "p1d",
                "P1.5D",
                "PT0.5S",
                "1D",
                "T5H",
                "P",
                "PT",
                "P1DT",
                "P99999999999D",
                ""
            })
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
