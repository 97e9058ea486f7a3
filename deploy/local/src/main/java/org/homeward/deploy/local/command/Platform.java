package org.homeward.deploy.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.homeward.deploy.local.Complaint;
import org.homeward.deploy.local.Settings;
import org.homeward.deploy.local.StateFolder;
import org.homeward.deploy.local.parts.Components;
import org.homeward.deploy.local.parts.Provisioning;
import org.homeward.deploy.local.parts.StartupCacheMaker;
import org.homeward.deploy.local.parts.SupervisorProcess;
import org.homeward.deploy.local.process.Component;
import org.homeward.deploy.local.process.Marks;
import org.homeward.deploy.local.process.Progress;
import org.homeward.deploy.local.process.Starter;

/** All components together: started as one, ended as one. */
public final class Platform {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Settings settings;
    private final Marks marks;
    private final List<Component> components;
    private final SupervisorProcess supervisor;

    public Platform(Settings settings) {
        this(settings, Components.of(settings));
    }

    public Platform(Settings settings, List<Component> components) {
        this.settings = settings;
        this.marks = new Marks(settings.state().resolve("run"));
        this.components = components;
        this.supervisor = new SupervisorProcess(settings, marks);
    }

    public List<Component> components() {
        return components;
    }

    public Marks marks() {
        return marks;
    }

    /** The process that watches these components, if {@code up} has left one. */
    public SupervisorProcess supervisor() {
        return supervisor;
    }

    /**
     * Starts what does not run. Whoever ends the command while it waits ends what it started, and
     * nothing else.
     *
     * @throws Complaint if a port is taken or a component does not start
     */
    public void up(PrintStream out) {
        try (var _ = lock()) {
            supervisor.stop();
            var progress = new Progress(out);
            var starter = new Starter(settings, marks, progress);
            starter.refuseTakenPorts(components);
            settings.remember();
            var cleaner = new HalfStarted(marks, components);
            Runtime.getRuntime().addShutdownHook(new Thread(cleaner));
            try {
                starter.start(components);
            } catch (RuntimeException e) {
                cleaner.run();
                throw e;
            } finally {
                cleaner.done();
            }
            progress.say("homeward", "all components answer");
            Provisioning.settlePatiently(settings)
                    .forEach(change -> progress.say("configuration", change));
            new StartupCacheMaker(settings, marks).startIfNeeded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends everything, services first and what they stand on last; answers the names of what ran.
     */
    public List<String> down() {
        try (var _ = lock()) {
            return stopAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> stopAll() {
        var stopped = new ArrayList<String>();
        supervisor.stop();
        marks.stop(StartupCacheMaker.NAME, "TERM", PATIENCE);
        var base = components.stream().filter(c -> c.after().isEmpty()).toList();
        var rest = components.stream().filter(c -> !c.after().isEmpty()).toList();
        stopped.addAll(stop(rest));
        stopped.addAll(stop(base));
        return stopped;
    }

    private List<String> stop(List<Component> together) {
        return together.parallelStream()
                .filter(c -> marks.stop(c.name(), c.signal(), PATIENCE))
                .map(Component::name)
                .toList();
    }

    /** One command at a time changes the platform. */
    private Held lock() throws IOException {
        StateFolder.secure(settings.state(), settings.parts());
        var channel =
                FileChannel.open(
                        settings.state().resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new Complaint("Another ./homeward command is at work in " + settings.state());
        }
        return new Held(channel, lock);
    }

    private record Held(FileChannel channel, FileLock lock) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            lock.release();
            channel.close();
        }
    }
}
