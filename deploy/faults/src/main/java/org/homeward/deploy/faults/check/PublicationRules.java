package org.homeward.deploy.faults.check;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.deploy.faults.check.Evidence.Committed;
import org.homeward.deploy.faults.check.Evidence.Promised;
import org.homeward.deploy.faults.check.Evidence.Published;

/** Every committed event can be read, says what was committed, and nothing else can be read. */
final class PublicationRules {

    /** A place in the life of an aggregate. */
    private record Spot(String key, long sequence) {}

    private PublicationRules() {}

    static void check(Evidence evidence, Findings findings) {
        Map<Spot, List<Published>> read =
                evidence.published().stream()
                        .collect(groupingBy(p -> new Spot(p.key(), p.sequence())));
        Map<Spot, Committed> written = new HashMap<>();
        for (Committed event : evidence.ledger().events()) {
            Spot spot = new Spot(event.key(), event.sequence());
            written.put(spot, event);
            compare(event, read.getOrDefault(spot, List.of()), findings);
        }
        read.forEach((spot, records) -> {
            if (!written.containsKey(spot)) {
                findings.add(
                        Fault.EVENT_INVENTED,
                        spot.key(),
                        "%s no. %d was published and never committed",
                        records.getFirst().type(),
                        spot.sequence());
            }
        });
        heard(evidence, findings);
    }

    private static void compare(Committed event, List<Published> records, Findings findings) {
        if (records.isEmpty()) {
            findings.add(
                    Fault.EVENT_LOST,
                    event.key(),
                    "%s no. %d was committed and never published",
                    event.type(),
                    event.sequence());
            return;
        }
        long ids = records.stream().map(Published::id).distinct().count();
        boolean same = records.stream().allMatch(r -> r.type().equals(event.type()));
        if (ids > 1 || !same) {
            findings.add(
                    Fault.EVENT_ALTERED,
                    event.key(),
                    "no. %d was published in %d versions; committed was %s",
                    event.sequence(),
                    ids,
                    event.type());
        }
    }

    private static void heard(Evidence evidence, Findings findings) {
        for (Promised promise : evidence.ledger().promises()) {
            if (promise.heard() != promise.sequence()) {
                findings.add(
                        Fault.EVENT_UNHEARD,
                        promise.reference(),
                        "stands at no. %d, and notification-service knows no. %d",
                        promise.sequence(),
                        promise.heard());
            }
        }
    }
}
