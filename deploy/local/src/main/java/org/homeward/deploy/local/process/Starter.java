package org.homeward.deploy.local.process;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.deploy.local.Complaint;
import org.homeward.deploy.local.Settings;
import org.homeward.embedded.Ports;

/**
 * Starts components at the same time, each as soon as those it needs answer; components that run
 * already are left alone.
 */
public final class Starter {

    private final Settings settings;
    private final Marks marks;
    private final Progress progress;

    public Starter(Settings settings, Marks marks, Progress progress) {
        this.settings = settings;
        this.marks = marks;
        this.progress = progress;
    }

    /**
     * Returns when all answer.
     *
     * @param components in an order in which none comes before one that it needs
     * @throws RuntimeException of the first component that did not start
     */
    public void start(List<Component> components) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<String, CompletableFuture<Void>> started = new HashMap<>();
            var failed = new CompletableFuture<Void>();
            for (var component : components) {
                var needed =
                        Stream.concat(
                                        component.after().stream().map(started::get),
                                        Stream.of(
                                                CompletableFuture.runAsync(
                                                        () -> prepare(component), threads)))
                                .toArray(CompletableFuture[]::new);
                var start =
                        CompletableFuture.allOf(needed)
                                .thenRunAsync(() -> start(component), threads);
                start.whenComplete((_, fault) -> {
                    if (fault != null) {
                        failed.completeExceptionally(fault);
                    }
                });
                started.put(component.name(), start);
            }
            try {
                CompletableFuture.anyOf(failed, all(started)).join();
            } catch (CompletionException e) {
                threads.shutdownNow();
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
    }

    private static CompletableFuture<Void> all(Map<String, CompletableFuture<Void>> started) {
        return CompletableFuture.allOf(started.values().toArray(CompletableFuture[]::new));
    }

    private void prepare(Component component) {
        if (!runs(component)) {
            component.prepare();
        }
    }

    private void start(Component component) {
        if (runs(component)) {
            progress.say(component.name(), "runs already");
            return;
        }
        marks.stop(component.name(), "KILL", Duration.ofSeconds(5));
        refuseTakenPorts(List.of(component));
        progress.say(component.name(), "starting");
        component.start(process -> marks.put(component.name(), process));
        if (marks.find(component.name()).isEmpty()) {
            throw new Complaint(
                    component.name()
                            + " ended while it started; see ./homeward logs "
                            + component.name());
        }
        progress.say(component.name(), "up");
    }

    private boolean runs(Component component) {
        return marks.find(component.name()).isPresent() && component.answers();
    }

    /**
     * Somebody else's server must not be taken for ours.
     *
     * @throws Complaint that names each taken port and the setting that moves ours
     */
    public void refuseTakenPorts(List<Component> components) {
        var taken =
                components.stream()
                        .filter(component -> marks.find(component.name()).isEmpty())
                        .flatMap(component -> component.ports().stream())
                        .filter(port -> !Ports.isFree(settings.port(port)))
                        .map(port ->
                                "Port %d is taken by another program. Free it, or set %s to another port."
                                        .formatted(settings.port(port), port.setting()))
                        .collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw new Complaint(taken);
        }
    }
}
