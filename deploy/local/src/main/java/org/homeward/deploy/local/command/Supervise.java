package org.homeward.deploy.local.command;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.homeward.deploy.local.Settings;
import org.homeward.deploy.local.process.Supervisor;
import picocli.CommandLine.Command;

/** Runs in the background after {@code up}; nobody has to call it. */
@Command(
        name = "supervise",
        hidden = true,
        description = "Start again what ended without being told to")
final class Supervise implements Callable<Integer> {

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    @Override
    public Integer call() {
        var platform = new Platform(Settings.of(System.getenv()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> endUnmarked(platform)));
        new Supervisor(
                        platform.components(),
                        platform.marks(),
                        InstantSource.system(),
                        BETWEEN,
                        System.out)
                .run();
        return 0;
    }

    /** What was being started at this moment has no mark yet by which it could be ended. */
    private static void endUnmarked(Platform platform) {
        var marked =
                platform.components().stream()
                        .flatMap(component -> platform.marks().find(component.name()).stream())
                        .map(ProcessHandle::pid)
                        .toList();
        ProcessHandle.current()
                .children()
                .filter(child -> !marked.contains(child.pid()))
                .forEach(ProcessHandle::destroy);
    }
}
