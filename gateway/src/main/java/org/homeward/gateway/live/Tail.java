package org.homeward.gateway.live;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The newest facts, ready to be sent, with the place of each in the broker. Bounded: who comes back
 * too late is told to start afresh instead of being served from memory that grows.
 */
final class Tail {

    private final Map<String, Integer> firstIndex;
    private final long[] next;
    private final long[] forgotten;
    private final Told[] ring;
    private long end;

    /**
     * @param firstIndex where each topic's partition 0 stands in an id
     * @param partitions of all topics together
     */
    Tail(Map<String, Integer> firstIndex, int partitions, int kept) {
        this.firstIndex = Map.copyOf(firstIndex);
        this.next = new long[partitions];
        this.forgotten = new long[partitions];
        this.ring = new Told[kept];
    }

    /** One fact as it goes over the wire; {@code index} counts facts since this process started. */
    record Told(long index, int partition, long offset, @Nullable String desk, Buffer whole) {

        /** Readers of figures are few: what they get is composed when one of them is there. */
        Buffer wire(Audience audience) {
            return audience.figuresOnly() ? Wire.figures(whole) : whole;
        }
    }

    synchronized void add(Fact fact) {
        int partition = firstIndex.getOrDefault(fact.topic(), 0) + fact.partition();
        next[partition] = fact.offset() + 1;
        int slot = (int) (end % ring.length);
        var old = ring[slot];
        if (old != null) {
            forgotten[old.partition()] = old.offset() + 1;
        }
        var wire = Wire.event(position().encode(), fact);
        ring[slot] = new Told(end, partition, fact.offset(), fact.desk(), wire);
        end++;
    }

    synchronized Positions position() {
        return new Positions(next.clone());
    }

    synchronized long end() {
        return end;
    }

    int partitions() {
        return next.length;
    }

    /** Where to go on for a listener that has seen this much; -1 when that is forgotten by now. */
    synchronized long resume(Positions seen) {
        long from = end;
        for (int i = 0; i < next.length; i++) {
            if (seen.next()[i] < forgotten[i]) {
                return -1;
            }
        }
        for (long index = Math.max(0, end - ring.length); index < end; index++) {
            var told = at(index);
            if (told.offset() >= seen.next()[told.partition()]) {
                from = index;
                break;
            }
        }
        return from;
    }

    /** Facts from an index on; null when it has fallen out of memory. */
    synchronized @Nullable List<Told> since(long index, int most) {
        if (index < end - ring.length) {
            return null;
        }
        var found = new ArrayList<Told>();
        for (long i = index; i < end && found.size() < most; i++) {
            found.add(at(i));
        }
        return found;
    }

    private Told at(long index) {
        return Objects.requireNonNull(ring[(int) (index % ring.length)]);
    }
}
