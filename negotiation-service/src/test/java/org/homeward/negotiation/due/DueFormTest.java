package org.homeward.negotiation.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.homeward.web.Malformed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private static void refused(DueForm form, String field) {
        assertThatThrownBy(form::checked)
                .isInstanceOfSatisfying(
                        Malformed.class,
                        problem ->
                                assertThat(problem.errors().getFirst().field()).isEqualTo(field));
    }
}
