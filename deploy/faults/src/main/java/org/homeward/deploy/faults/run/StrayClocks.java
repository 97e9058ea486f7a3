package org.homeward.deploy.faults.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.deploy.local.Complaint;
import org.homeward.deploy.local.Settings;
import org.homeward.deploy.local.parts.Surroundings;

/**
 * Sets the clocks of single processes from outside: libfaketime is loaded before the program and
 * adds an offset from a file to what the machine says. The monotonic counter stays as it is, as on
 * a machine whose time service steps the clock.
 */
public final class StrayClocks implements Surroundings {

    private static final String LIBRARY = "libfaketime.so.1";
    private static final List<Path> PLACES =
            List.of(Path.of("/usr/lib"), Path.of("/usr/lib64"), Path.of("/usr/local/lib"));

    private final Path library;
    private final Path folder;
    private final List<String> replicas;

    private StrayClocks(Path library, Path folder, List<String> replicas) {
        this.library = library;
        this.folder = folder;
        this.replicas = replicas;
    }

    /**
     * @param replicas whose clocks can be set
     * @throws Complaint where the library is missing
     */
    public static StrayClocks of(Settings settings, List<String> replicas) {
        Path library =
                PLACES.stream()
                        .flatMap(StrayClocks::below)
                        .findFirst()
                        .orElseThrow(() ->
                                new Complaint(
                                        "Clock steps need libfaketime, and it is not here. Install the Debian package"
                                                + " faketime, or run with --clock-steps 0."));
        Path folder = settings.state().resolve("clocks");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StrayClocks clocks = new StrayClocks(library, folder, replicas);
        replicas.forEach(replica -> clocks.set(replica, Duration.ZERO));
        return clocks;
    }

    /** Every process goes by the machine's clock. */
    public static StrayClocks none() {
        return new StrayClocks(Path.of(LIBRARY), Path.of("."), List.of());
    }

    /** Directly there, or in the folder of an architecture. */
    private static Stream<Path> below(Path place) {
        try (Stream<Path> inside = Files.exists(place) ? Files.list(place) : Stream.empty()) {
            return Stream.concat(Stream.of(place), inside.sorted())
                    .map(one -> one.resolve("faketime").resolve(LIBRARY))
                    .filter(Files::exists)
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    @Override
    public Map<String, String> of(String component) {
        if (!replicas.contains(component)) {
            return Map.of();
        }
        return Map.of(
                "LD_PRELOAD", library.toString(),
                "FAKETIME_TIMESTAMP_FILE", file(component).toString(),
                // seconds for which a reading of the file serves
                "FAKETIME_CACHE_DURATION", "1",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                // otherwise a JVM's waits end at once
                "FAKETIME_FORCE_MONOTONIC_FIX", "0",
                // the JVM compares its files' times with its cache
                "NO_FAKE_STAT", "1");
    }

    /** From now on its clock is that far ahead of the machine's, or behind, within a second. */
    void set(String component, Duration ahead) {
        Path file = file(component);
        Path draft = file.resolveSibling("." + file.getFileName());
        try {
            Files.writeString(draft, "%+d%n".formatted(ahead.toSeconds()));
            Files.move(
                    draft,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the library stands between that process and the machine's clock. */
    boolean holds(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "maps"))
                    .contains(LIBRARY);
        } catch (IOException e) {
            return !process.isAlive();
        }
    }

    private Path file(String component) {
        return folder.resolve(component);
    }
}
