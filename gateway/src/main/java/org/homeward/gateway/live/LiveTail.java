package org.homeward.gateway.live;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The tail of the facts, once the partitions of the topics are known. */
@Singleton
public class LiveTail {

    private final LiveConfig config;
    private final AtomicBoolean complete = new AtomicBoolean();
    private volatile @Nullable Tail tail;

    LiveTail(LiveConfig config) {
        this.config = config;
    }

    synchronized void open(Map<String, Integer> partitions) {
        if (tail != null) {
            return;
        }
        var first = new HashMap<String, Integer>();
        int count = 0;
        for (var topic : config.facts()) {
            first.put(topic, count);
            count += partitions.getOrDefault(topic, 0);
        }
        tail = new Tail(first, count, config.kept());
    }

    void add(Fact fact) {
        find().ifPresent(open -> open.add(fact));
    }

    Optional<Tail> find() {
        return Optional.ofNullable(tail);
    }

    void complete() {
        complete.set(true);
    }

    /** Whether everything has been read that was there when this process started. */
    public boolean isComplete() {
        return complete.get();
    }

    /** The id from which a listener of the stream hears everything that is not on the board yet. */
    public String position() {
        return find().map(open -> open.position().encode()).orElse("");
    }
}
