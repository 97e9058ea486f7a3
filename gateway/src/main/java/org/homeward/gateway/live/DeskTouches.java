package org.homeward.gateway.live;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Counts what happened per desk, so that a page knows when its figures are old. */
@Singleton
class DeskTouches implements Fold {

    private static final String EVERY_DESK = "";

    private final Map<String, Long> counts = new ConcurrentHashMap<>();

    @Override
    public void learn(Fact fact) {
        counts.merge(fact.desk() == null ? EVERY_DESK : fact.desk(), 1L, Long::sum);
    }

    long of(Set<String> desks) {
        return counts.getOrDefault(EVERY_DESK, 0L)
                + desks.stream().mapToLong(desk -> counts.getOrDefault(desk, 0L)).sum();
    }
}
