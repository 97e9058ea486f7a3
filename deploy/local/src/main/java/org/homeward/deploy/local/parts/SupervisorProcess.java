package org.homeward.deploy.local.parts;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.homeward.deploy.local.Settings;
import org.homeward.deploy.local.process.Marks;
import org.homeward.embedded.ChildProcess;
import org.homeward.embedded.Launch;
import org.homeward.embedded.Lifetime;

/** The process that {@code up} leaves running to start again what ends by itself. */
public final class SupervisorProcess {

    public static final String NAME = "supervisor";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Settings settings;
    private final Marks marks;

    public SupervisorProcess(Settings settings, Marks marks) {
        this.settings = settings;
        this.marks = marks;
    }

    public boolean runs() {
        return marks.find(NAME).isPresent();
    }

    /** Leaves one that runs alone; HOMEWARD_SUPERVISOR=off starts none. */
    public void start() {
        if ("off".equals(System.getenv("HOMEWARD_SUPERVISOR")) || runs()) {
            return;
        }
        // as much as the launcher has: starting a broker reads its whole archive
        var command = Jvm.command("256m");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Dhomeward.home=" + settings.home());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("org.homeward.deploy.local.command.Main", "supervise"));
        var process =
                ChildProcess.start(
                        new Launch(
                                command,
                                Map.of("HOMEWARD_STATE", settings.state().toString()),
                                settings.state(),
                                settings.log(NAME),
                                Lifetime.DETACHED,
                                "TERM"));
        marks.put(NAME, process.handle());
    }

    /** Ends it, so that nothing is started behind the back of whoever ends things now. */
    public boolean stop() {
        return marks.stop(NAME, "TERM", PATIENCE);
    }
}
