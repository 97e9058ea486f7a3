package org.homeward.deploy.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.deploy.local.Port;
import org.homeward.deploy.local.Settings;
import org.homeward.embedded.Ports;

/**
 * A platform for this run alone, on free ports and with a state that is thrown away after a good
 * run.
 */
final class OwnPlatform {

    private OwnPlatform() {}

    static Settings settings(Map<String, String> environment, long seed) {
        Map<String, String> own = new HashMap<>(environment);
        Path state = Settings.of(environment).state().resolve("faults").resolve("seed-" + seed);
        forget(state);
        own.put("HOMEWARD_STATE", state.toString());
        own.put("HOMEWARD_PARTS", Settings.of(environment).parts().toString());
        for (Port port : Port.values()) {
            own.put(port.setting(), Integer.toString(Ports.free()));
        }
        return Settings.of(own);
    }

    /** What was just being started has no mark yet by which it could be ended. */
    static void endChildren() {
        List<ProcessHandle> left = ProcessHandle.current().descendants().toList();
        left.forEach(ProcessHandle::destroyForcibly);
        left.forEach(process -> process.onExit().join());
    }

    static void forget(Path state) {
        if (!Files.exists(state)) {
            return;
        }
        try (Stream<Path> files = Files.walk(state)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
