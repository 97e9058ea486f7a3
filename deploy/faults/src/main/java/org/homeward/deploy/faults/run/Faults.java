package org.homeward.deploy.faults.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
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

    Faults(Members members, Windows windows, Progress progress) {
        this.members = members;
        this.windows = windows;
        this.progress = progress;
    }

    /** Returns when everything that was killed or paused answers again. */
    List<Hit> during(Plan plan, Instant first) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (PlannedFault fault : plan.faults()) {
                ProcessHandle victim = aim(fault, first);
                if (fault.kill()) {
                    kill(fault, victim);
                    threads.execute(() -> {
                        Clock.pause(fault.lasts());
                        members.start(fault.victim());
                    });
                } else {
                    pause(fault, victim);
                }
            }
        }
        return List.copyOf(hits);
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
        progress.say(fault.victim(), "paused for " + fault.lasts().toMillis() + " ms");
        Clock.pause(fault.lasts());
        Signals.send("CONT", victim);
    }
}
