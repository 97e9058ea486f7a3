package org.homeward.gateway.dossier;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.homeward.gateway.console.Frame;

/**
 * Promised against delivered as bars on paper; a long story is told by years, so that it stays on
 * one page.
 *
 * @param promisedWidth of the longest bar, in per cent
 */
public record Bars(
        String label, int promised, int delivered, int promisedWidth, int deliveredWidth) {

    private static final int MOST_MONTHS = 24;

    static List<Bars> of(Compliance.Timeline timeline, Frame page) {
        var sums = new LinkedHashMap<String, int[]>();
        var months = timeline.everyMonth();
        boolean byYear = months.size() > MOST_MONTHS;
        for (var each : months) {
            var month = YearMonth.parse(each.month());
            var label = byYear ? Integer.toString(month.getYear()) : page.month(month);
            var sum = sums.computeIfAbsent(label, _ -> new int[2]);
            sum[0] += each.promised();
            sum[1] += each.delivered();
        }
        int longest = 1;
        for (var sum : sums.values()) {
            longest = Math.max(longest, Math.max(sum[0], sum[1]));
        }
        var bars = new ArrayList<Bars>();
        for (var each : sums.entrySet()) {
            int promised = each.getValue()[0];
            int delivered = each.getValue()[1];
            bars.add(
                    new Bars(
                            each.getKey(),
                            promised,
                            delivered,
                            width(promised, longest),
                            width(delivered, longest)));
        }
        return List.copyOf(bars);
    }

    private static int width(int value, int longest) {
        return value == 0 ? 0 : Math.max(1, value * 100 / longest);
    }
}
