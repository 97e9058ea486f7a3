package org.homeward.negotiation.compliance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.target.PromisedObject;

/**
 * Persons promised and delivered month by month, releases only: a promise stands in the month of
 * the last day on which it is on time, a person in the month of coming home.
 *
 * @param promisedUndated promised without a last day, so in no month
 */
@Schema(name = "Timeline")
record Timeline(List<Month> months, int promisedUndated) {

    @Schema(name = "TimelineMonth")
    record Month(@Schema(examples = "2022-09") String month, int promised, int delivered) {}

    static Timeline of(List<CommitmentState> promises) {
        SortedMap<YearMonth, Integer> promised = new TreeMap<>();
        SortedMap<YearMonth, Integer> delivered = new TreeMap<>();
        int undated = 0;
        for (CommitmentState state : Persons.counted(promises, PromisedObject.RELEASE)) {
            LocalDate last = state.due().due().lastDay();
            int persons = Persons.promised(state);
            if (last == null) {
                undated += persons;
            } else if (persons > 0) {
                promised.merge(YearMonth.from(last), persons, Integer::sum);
            }
            state.fulfilments()
                    .forEach(came ->
                            delivered.merge(
                                    YearMonth.from(came.latestDay()), came.count(), Integer::sum));
        }
        return new Timeline(together(promised, delivered), undated);
    }

    /** Months in which nothing happened between two that count are left out. */
    private static List<Month> together(
            SortedMap<YearMonth, Integer> promised, SortedMap<YearMonth, Integer> delivered) {
        SortedMap<YearMonth, Integer> all = new TreeMap<>(promised);
        all.putAll(delivered);
        List<Month> months = new ArrayList<>();
        for (YearMonth month : all.keySet()) {
            months.add(
                    new Month(
                            month.toString(),
                            promised.getOrDefault(month, 0),
                            delivered.getOrDefault(month, 0)));
        }
        return List.copyOf(months);
    }
}
