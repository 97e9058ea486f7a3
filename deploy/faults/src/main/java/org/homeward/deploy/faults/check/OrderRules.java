package org.homeward.deploy.faults.check;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import org.homeward.deploy.faults.check.Evidence.Published;

/**
 * First occurrences of one aggregate's events count 1, 2, 3 …; repetitions are allowed anywhere
 * after them.
 */
final class OrderRules {

    private OrderRules() {}

    static void check(Evidence evidence, Findings findings) {
        evidence.published().stream()
                .collect(groupingBy(Published::key))
                .forEach((key, records) -> aggregate(key, records, findings));
    }

    private static void aggregate(String key, List<Published> records, Findings findings) {
        if (records.stream().map(p -> p.place().partition()).distinct().count() > 1) {
            findings.add(
                    Fault.SEQUENCE_INVERTED, key, "lies in several partitions, so has no order");
        }
        List<Long> firsts =
                records.stream()
                        .sorted(comparingLong(p -> p.place().offset()))
                        .map(Published::sequence)
                        .distinct()
                        .toList();
        long next = 1;
        for (long number : firsts.stream().sorted().toList()) {
            if (number != next) {
                findings.add(Fault.SEQUENCE_GAP, key, "no. %d follows no. %d", number, next - 1);
            }
            next = number + 1;
        }
        for (int i = 1; i < firsts.size(); i++) {
            if (firsts.get(i) < firsts.get(i - 1)) {
                findings.add(
                        Fault.SEQUENCE_INVERTED,
                        key,
                        "no. %d came first after no. %d",
                        firsts.get(i),
                        firsts.get(i - 1));
            }
        }
    }
}
