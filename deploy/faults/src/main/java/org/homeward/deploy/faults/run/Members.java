package org.homeward.deploy.faults.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.homeward.deploy.faults.plan.Plan;
import org.homeward.deploy.local.Complaint;
import org.homeward.deploy.local.Settings;
import org.homeward.deploy.local.command.Platform;
import org.homeward.deploy.local.parts.Components;
import org.homeward.deploy.local.process.Component;
import org.homeward.deploy.local.process.Marks;
import org.homeward.deploy.local.process.Progress;
import org.homeward.embedded.Ports;

/** The processes of the run: the platform's own and the second replicas. */
final class Members {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final Map<String, Component> components = new LinkedHashMap<>();
    private final List<Component> replicas = new ArrayList<>();
    private final StrayClocks clocks;
    private final Marks marks;
    private final Progress progress;
    private volatile boolean ended;

    Members(Settings settings, Platform platform, StrayClocks clocks, Progress progress) {
        this.clocks = clocks;
        this.marks = platform.marks();
        this.progress = progress;
        platform.components().forEach(c -> components.put(c.name(), c));
        for (String service : Plan.SERVICES) {
            Component second =
                    Components.replica(settings, service, 2, Ports.free(), Ports.free(), clocks);
            components.put(second.name(), second);
            replicas.add(second);
        }
    }

    void startReplicas() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            replicas.forEach(replica -> threads.execute(() -> start(replica.name())));
        }
    }

    /** From now on nothing is started any more. */
    void end() {
        ended = true;
        stopReplicas();
    }

    private void stopReplicas() {
        replicas.parallelStream().forEach(r -> marks.stop(r.name(), r.signal(), PATIENCE));
    }

    /**
     * Starts it as often as it takes: what it stands on can be away as well. One that was killed
     * while it was being started is started again by whoever was at it, and by nobody beside them.
     */
    void start(String name) {
        Component component = Objects.requireNonNull(components.get(name));
        synchronized (component) {
            boolean up = marks.find(name).isPresent();
            while (!ended && !up) {
                up = tried(component);
            }
        }
    }

    private boolean tried(Component component) {
        String name = component.name();
        try {
            component.start(process -> marks.put(name, process));
            progress.say(name, "up");
            return true;
        } catch (IllegalStateException | Complaint e) {
            progress.say(name, "did not start, again");
            Clock.pause(AGAIN);
            return false;
        }
    }

    /** Also of one that is away: it starts with that clock. */
    void setClock(String name, Duration ahead) {
        clocks.set(name, ahead);
        marks.find(name)
                .filter(process -> !clocks.holds(process))
                .ifPresent(_ -> {
                    throw new IllegalStateException("The clock of " + name + " cannot be set");
                });
    }

    /** The living process, waiting for one that is being started. */
    ProcessHandle process(String name) {
        while (!ended) {
            var found = marks.find(name);
            if (found.isPresent()) {
                return found.get();
            }
            Clock.pause(Duration.ofMillis(50));
        }
        throw new IllegalStateException("The run was ended");
    }
}
