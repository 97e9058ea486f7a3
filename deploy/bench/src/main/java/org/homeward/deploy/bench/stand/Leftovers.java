package org.homeward.deploy.bench.stand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Nothing of a measurement stays: neither after Ctrl-C, nor, from the next run on, after a kill
 * that no program can answer. A run's folder therefore bears the number of its process.
 */
final class Leftovers {

    private static final Pattern NAME = Pattern.compile("bench-(\\d+)-.*");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Leftovers() {}

    static String prefix() {
        return "bench-" + ProcessHandle.current().pid() + "-";
    }

    /** Folders of runs whose process is gone; their servers have ended with it. */
    static void removeIn(Path state) {
        try (Stream<Path> folders = Files.list(state)) {
            folders.filter(Leftovers::isOrphan).toList().forEach(Leftovers::remove);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOrphan(Path folder) {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        return name.matches()
                && ProcessHandle.of(Long.parseLong(name.group(1)))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }

    static void removeAtEnd(Path folder) {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> {
                            if (Files.exists(folder)) {
                                endChildren();
                                remove(folder);
                            }
                        }));
    }

    /** Their data is thrown away, so none of them needs to say goodbye. */
    private static void endChildren() {
        List<ProcessHandle> children = ProcessHandle.current().descendants().toList();
        children.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(
                        children.stream()
                                .map(ProcessHandle::onExit)
                                .toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Remove " + folder + " by hand", e);
        }
    }
}
