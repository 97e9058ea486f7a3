package org.homeward.liveness;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** Everything in this process that must live, so that one look tells whether all of it does. */
@Singleton
public class ThreadHeartbeats {
    private final LongSupplier nanos;
    private final Set<EssentialThread> threads = ConcurrentHashMap.newKeySet();
    private final Set<Heartbeat> tasks = ConcurrentHashMap.newKeySet();

    @Inject
    public ThreadHeartbeats() {
        this(System::nanoTime);
    }

    /** With a monotonic counter of one's own. */
    public ThreadHeartbeats(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Makes a thread that is watched from its start to its end.
     *
     * @param bound how long its work may take from one beat to the next, with everything outside
     *     the process away
     */
    public EssentialThread thread(String name, Duration bound, EssentialThread.Work work) {
        return new EssentialThread(this, new Heartbeat(name, bound, nanos), work);
    }

    /** Watches something that runs on threads of others, such as an event loop, for ever. */
    public Heartbeat task(String name, Duration bound) {
        var heartbeat = new Heartbeat(name, bound, nanos);
        tasks.add(heartbeat);
        return heartbeat;
    }

    void add(EssentialThread thread) {
        threads.add(thread);
    }

    void remove(EssentialThread thread) {
        threads.remove(thread);
    }

    long nanos() {
        return nanos.getAsLong();
    }

    /** The names of all that is watched. */
    public Set<String> names() {
        var names = new TreeSet<String>();
        threads.forEach(thread -> names.add(thread.heartbeat().name()));
        tasks.forEach(task -> names.add(task.name()));
        return names;
    }

    /** What is wrong, by the name of the thread or task; empty if everything lives. */
    public Map<String, String> faults() {
        var faults = new TreeMap<String, String>();
        for (EssentialThread thread : threads) {
            thread.fault().ifPresent(fault -> faults.put(thread.heartbeat().name(), fault));
        }
        for (Heartbeat task : tasks) {
            task.stuck()
                    .ifPresent(silent ->
                            faults.put(task.name(), "stuck for " + silent.toSeconds() + " s"));
        }
        return faults;
    }
}
