package org.homeward.deploy.local.process;

import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts again what ended without being told to, and ends and starts again what fails its liveness
 * check. The mark of a component says that it is meant to run: {@code down} takes it away first.
 */
public final class Supervisor {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<Component> components;
    private final Marks marks;
    private final InstantSource time;
    private final Duration between;
    private final PrintStream log;

    /**
     * Watches these components.
     *
     * @param between the pause between two looks at one component
     */
    public Supervisor(
            List<Component> components,
            Marks marks,
            InstantSource time,
            Duration between,
            PrintStream log) {
        this.components = components;
        this.marks = marks;
        this.time = time;
        this.between = between;
        this.log = log;
    }

    /** Watches until the thread is interrupted. */
    public void run() {
        // its end waits for the watches, and interrupts them when this thread is interrupted
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            components.forEach(component -> threads.execute(() -> new Watch(component).run()));
        }
    }

    /** One component's watch. */
    private final class Watch {

        private final Component component;
        private final LivenessWatch liveness = new LivenessWatch();
        private final RestartDelay delay = new RestartDelay();

        Watch(Component component) {
            this.component = component;
        }

        void run() {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    look();
                    Thread.sleep(between);
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }

        private void look() throws InterruptedException {
            String name = component.name();
            if (!marks.isMarked(name)) {
                return;
            }
            if (marks.find(name).isEmpty()) {
                startAgain("has ended");
            } else if (liveness.isOver(component.liveness(), time.instant())) {
                marks.end(name, component.signal(), PATIENCE);
                startAgain("has failed its liveness check");
            }
        }

        private void startAgain(String why) throws InterruptedException {
            Duration pause = delay.next(time.instant());
            say("%s; it is started again in %d s".formatted(why, pause.toSeconds()));
            Thread.sleep(pause);
            while (marks.isMarked(component.name()) && !canStart()) {
                Thread.sleep(between);
            }
            if (marks.isMarked(component.name()) && marks.find(component.name()).isEmpty()) {
                start();
            }
        }

        private boolean canStart() {
            return components.stream()
                    .filter(other -> component.after().contains(other.name()))
                    .allMatch(other -> marks.find(other.name()).isPresent() && other.answers());
        }

        private void start() {
            try {
                component.prepare();
                component.start(process -> marks.put(component.name(), process));
                liveness.forget();
                delay.started(time.instant());
                say("answers again");
            } catch (RuntimeException e) {
                say("did not start: " + e.getMessage());
            }
        }

        private void say(String what) {
            log.printf("%s %s %s%n", time.instant(), component.name(), what);
            log.flush();
        }
    }
}
