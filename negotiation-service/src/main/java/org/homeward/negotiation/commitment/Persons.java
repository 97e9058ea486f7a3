package org.homeward.negotiation.commitment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.homeward.negotiation.target.Entry;
import org.homeward.negotiation.target.EntryState;
import org.jspecify.annotations.Nullable;

/** Who is on a commitment and what came for it, folded from its events. */
final class Persons {

    private final Map<UUID, Entry> entries = new LinkedHashMap<>();
    private final Map<UUID, Fulfilment> fulfilments = new LinkedHashMap<>();
    private final Map<UUID, Fulfilment> retracted = new LinkedHashMap<>();
    private final Map<UUID, List<Entry>> before = new HashMap<>();

    void put(List<Entry> changed) {
        changed.forEach(entry -> entries.put(entry.id(), entry));
    }

    void came(Fulfilment fulfilment, List<Entry> named) {
        fulfilments.put(fulfilment.id(), fulfilment);
        put(named);
        before.put(
                fulfilment.id(),
                fulfilment.entries().stream()
                        .filter(entries::containsKey)
                        .map(this::kept)
                        .toList());
        for (UUID id : fulfilment.entries()) {
            entries.computeIfPresent(
                    id, (_, e) -> e.moved(EntryState.DELIVERED, fulfilment.latest(), null));
        }
    }

    /** Some who had come as a number have names now; how many came stays as it was. */
    void turnedOut(UUID id, List<Entry> known, List<Entry> added) {
        List<Entry> were = new ArrayList<>(Objects.requireNonNull(before.get(id)));
        List<UUID> named = new ArrayList<>();
        for (Entry entry : known) {
            were.add(kept(entry.id()));
            named.add(entry.id());
        }
        for (Entry entry : added) {
            were.add(Entry.pending(entry.id(), entry.number(), entry.detaineeId()));
            named.add(entry.id());
        }
        before.put(id, were);
        fulfilments.computeIfPresent(id, (_, fulfilment) -> fulfilment.naming(named));
    }

    /** Whoever did not come after all is again what they were: declined, not held, or awaited. */
    void retract(UUID id) {
        Fulfilment gone = fulfilments.remove(id);
        if (gone != null) {
            retracted.put(id, gone);
            for (Entry was : Objects.requireNonNull(before.remove(id))) {
                entries.computeIfPresent(
                        was.id(), (_, e) -> e.moved(was.state(), was.since(), was.substitute()));
            }
        }
    }

    private Entry kept(UUID id) {
        return Objects.requireNonNull(entries.get(id));
    }

    Collection<Entry> entries() {
        return List.copyOf(entries.values());
    }

    @Nullable Entry entry(UUID id) {
        return entries.get(id);
    }

    Collection<Fulfilment> fulfilments() {
        return List.copyOf(fulfilments.values());
    }

    Collection<Fulfilment> retracted() {
        return List.copyOf(retracted.values());
    }

    @Nullable Fulfilment fulfilment(UUID id) {
        return fulfilments.get(id);
    }

    List<UUID> outstanding(@Nullable Instant by) {
        return entries.values().stream()
                .filter(entry -> entry.outstandingBy(by) && entry.detaineeId() != null)
                .map(entry -> Objects.requireNonNull(entry.detaineeId()))
                .toList();
    }
}
