package org.homeward.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A started program, its log and its way to end. */
public final class ChildProcess {

    private static final long LOG_LIMIT = 20_000_000;

    /**
     * Ends the program when standard input closes, which the system does for a parent that died in
     * any way. The first word is the signal.
     */
    private static final String TETHER =
            """
            signal=$1; shift
            exec 3<&0
            "$@" </dev/null 3<&- &
            child=$!
            (cat <&3 >/dev/null; kill -"$signal" $child 2>/dev/null) &
            wait $child
            """;

    /**
     * Held here because a collected process would close its standard input, and with it the tether.
     */
    private static final Set<Process> TETHERED = ConcurrentHashMap.newKeySet();

    private final Process process;
    private final Launch launch;

    private ChildProcess(Process process, Launch launch) {
        this.process = process;
        this.launch = launch;
    }

    public static ChildProcess start(Launch launch) {
        try {
            rotate(launch.log());
            Files.createDirectories(launch.folder());
            var builder =
                    new ProcessBuilder(wrapped(launch))
                            .directory(launch.folder().toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(
                                    ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
            builder.environment().putAll(launch.environment());
            var process = builder.start();
            if (launch.lifetime() == Lifetime.DETACHED) {
                process.getOutputStream().close();
            } else {
                TETHERED.add(process);
                process.onExit().thenAccept(TETHERED::remove);
            }
            return new ChildProcess(process, launch);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + launch.command().getFirst(), e);
        }
    }

    private static List<String> wrapped(Launch launch) {
        var command = new ArrayList<String>();
        if (launch.lifetime() == Lifetime.TETHERED) {
            command.addAll(List.of("sh", "-c", TETHER, "tether", launch.signal()));
        } else if (Programs.exists("setsid")) {
            // a session of its own: a Ctrl-C or a closed terminal does not reach it
            command.add("setsid");
        }
        command.addAll(launch.command());
        return command;
    }

    private static void rotate(Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(
                    log,
                    log.resolveSibling(log.getFileName() + ".1"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The program itself when detached, its tether otherwise. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Waits for a program that ends by itself and answers its exit code; kills it when patience
     * ends.
     */
    public int await(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
        return process.exitValue();
    }

    /** Asks the program to end and waits; kills it when it does not. */
    public void stop(Duration patience) {
        try {
            if (launch.lifetime() == Lifetime.TETHERED) {
                process.getOutputStream().close();
            } else {
                Signals.send(launch.signal(), process.toHandle());
            }
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (IOException e) {
            kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    /** Ends the program as a power cut would. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The last lines of the log, for the sentence that tells why it does not run. */
    public String lastWords() {
        return lastWords(launch.log());
    }

    public static String lastWords(Path log) {
        try {
            var lines =
                    new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
        } catch (IOException e) {
            return "(no log in " + log + ")";
        }
    }
}
