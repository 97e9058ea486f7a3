package org.homeward.deploy.faults.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.homeward.deploy.faults.plan.Plan;
import org.homeward.deploy.faults.plan.PlannedFault;
import org.homeward.deploy.local.process.Progress;
import org.homeward.embedded.Signals;

/** Does to the platform what the plan says, and tells what each kill hit. */
final class Faults {

    private final Members members;
    private final Windows windows;
    private final Progress progress;
    private final List<Hit> hits = new ArrayList<>();
    private final List<Future<Step>> steps = new ArrayList<>();

    Faults(Members members, Windows windows, Progress progress) {
        this.members = members;
        this.windows = windows;
        this.progress = progress;
    }

    /** Returns when everything that was killed or paused answers again. */
    void during(Plan plan, Instant first) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (PlannedFault fault : plan.faults()) {
                switch (fault.harm()) {
                    case CLOCK -> steps.add(threads.submit(() -> step(fault, first)));
                    case PAUSE -> pause(fault, aim(fault, first));
                    case KILL -> {
                        kill(fault, aim(fault, first));
                        threads.execute(() -> {
                            Clock.pause(fault.amount());
                            members.start(fault.victim());
                        });
                    }
                }
            }
        }
    }

    List<Hit> hits() {
        return List.copyOf(hits);
    }

    List<Step> steps() {
        return steps.stream().map(Future::resultNow).toList();
    }

    /** Looked up beforehand, so that the kill itself loses no time. */
    private ProcessHandle aim(PlannedFault fault, Instant first) {
        Instant at = first.plus(fault.at());
        Clock.until(at.minusMillis(500));
        ProcessHandle victim = members.process(fault.victim());
        Clock.until(at);
        return victim;
    }

    private void kill(PlannedFault fault, ProcessHandle victim) {
        Hit hit;
        if (fault.victim().equals(Plan.DATABASE)) {
            hit = windows.look(fault.victim());
            victim.destroyForcibly();
        } else {
            victim.destroyForcibly();
            hit = windows.look(fault.victim());
        }
        hits.add(hit);
        progress.say(fault.victim(), hit.toString());
    }

    private void pause(PlannedFault fault, ProcessHandle victim) {
        Signals.send("STOP", victim);
        progress.say(fault.victim(), "paused for " + fault.amount().toMillis() + " ms");
        Clock.pause(fault.amount());
        Signals.send("CONT", victim);
    }

    /** The process may be away at this moment; then it starts with the wrong clock. */
    private Step step(PlannedFault fault, Instant first) {
        Clock.until(first.plus(fault.at()));
        members.setClock(fault.victim(), fault.amount());
        Step step =
                new Step(fault.victim(), fault.amount(), windows.dueWithin(fault.amount().abs()));
        progress.say(fault.victim(), step.toString());
        return step;
    }
}
