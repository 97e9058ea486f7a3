package org.homeward.deploy.local.command;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.homeward.deploy.local.process.Component;
import org.homeward.deploy.local.process.Marks;

/** Ends what this command has started so far, when the command does not come to its end. */
final class HalfStarted implements Runnable {

    private final Marks marks;
    private final List<Component> components;
    private volatile boolean done;

    HalfStarted(Marks marks, List<Component> components) {
        this.marks = marks;
        this.components = components;
    }

    void done() {
        done = true;
    }

    /** Only children of this process: what ran before stays. */
    @Override
    public void run() {
        if (done) {
            return;
        }
        done = true;
        var children = ProcessHandle.current().children().map(ProcessHandle::pid).toList();
        components.reversed().parallelStream()
                .filter(component ->
                        marks.find(component.name())
                                .filter(process -> children.contains(process.pid()))
                                .isPresent())
                .forEach(c -> marks.stop(c.name(), c.signal(), Duration.ofSeconds(10)));
        ProcessHandle.current().children().forEach(HalfStarted::end);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
        }
    }
}
