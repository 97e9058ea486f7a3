package org.homeward.deploy.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.homeward.embedded.Signals;

/** The marks of started processes, one small file each: process number and start. */
public final class Marks {

    private final Path folder;

    public Marks(Path folder) {
        this.folder = folder;
    }

    public void put(String component, ProcessHandle process) {
        var mark = Mark.of(process);
        var file = file(component);
        var draft = file.resolveSibling("." + file.getFileName());
        try {
            Files.createDirectories(folder);
            Files.writeString(draft, mark.pid() + " " + mark.startedAt() + "\n");
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The living process of that component. */
    public Optional<ProcessHandle> find(String component) {
        try {
            if (!Files.exists(file(component))) {
                return Optional.empty();
            }
            var words = Files.readString(file(component)).strip().split(" ");
            return words.length == 2
                    ? new Mark(Long.parseLong(words[0]), Instant.parse(words[1])).process()
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the component is meant to run, whether or not its process lives. */
    public boolean isMarked(String component) {
        return Files.exists(file(component));
    }

    /**
     * Asks the component's process to end, waits, and kills it when it does not; the component is
     * still meant to run.
     */
    public void end(String component, String signal, Duration patience) {
        find(component).ifPresent(process -> end(process, signal, patience));
    }

    /**
     * Asks the component's process to end, waits, and kills it when it does not; answers whether
     * there was one.
     */
    public boolean stop(String component, String signal, Duration patience) {
        var found = find(component);
        try {
            // first, so that nobody takes it for one that ended by itself
            Files.deleteIfExists(file(component));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.ifPresent(process -> end(process, signal, patience));
        return found.isPresent();
    }

    private static void end(ProcessHandle process, String signal, Duration patience) {
        var ended = process.onExit();
        Signals.send(signal, process);
        try {
            ended.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            ended.join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Path file(String component) {
        return folder.resolve(component + ".pid");
    }
}
