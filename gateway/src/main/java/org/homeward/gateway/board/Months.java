package org.homeward.gateway.board;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.homeward.gateway.board.Board.Month;

/**
 * Promised against delivered, month by month, over promises of release: a promise stands in the
 * month in which it falls due, a person in the month of coming home.
 */
final class Months {

    private static final int LONGEST = 60;

    private Months() {}

    static List<Month> of(
            Collection<Promise> promises, Collection<Delivery> deliveries, Set<String> desks) {
        var promised = new TreeMap<YearMonth, Integer>();
        var delivered = new TreeMap<YearMonth, Integer>();
        for (var promise : promises) {
            if (promise.isAboutReleases() && promise.owed() != null) {
                int owed = promise.owed();
                promise.lastDay()
                        .map(YearMonth::from)
                        .ifPresent(month -> promised.merge(month, owed, Integer::sum));
            }
        }
        for (var delivery : deliveries) {
            if (desks.contains(delivery.desk()) && delivery.isAboutReleases()) {
                delivery.month()
                        .ifPresent(month -> delivered.merge(month, delivery.count(), Integer::sum));
            }
        }
        return together(promised, delivered);
    }

    private static List<Month> together(
            TreeMap<YearMonth, Integer> promised, TreeMap<YearMonth, Integer> delivered) {
        var all = new TreeSet<>(promised.keySet());
        all.addAll(delivered.keySet());
        var months = new ArrayList<Month>();
        if (all.isEmpty()) {
            return months;
        }
        var last = all.getLast();
        var earliest = last.minusMonths(LONGEST - 1L);
        var first = all.getFirst().isBefore(earliest) ? earliest : all.getFirst();
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(
                    new Month(
                            month,
                            promised.getOrDefault(month, 0),
                            delivered.getOrDefault(month, 0)));
        }
        return months;
    }
}
