package org.homeward.deploy.local.process;

import java.io.PrintStream;
import java.time.Duration;

/** Tells the person who waits what happens, a line per component and step. */
public final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public synchronized void say(String component, String what) {
        var seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        out.printf("%6.1f s  %-21s %s%n", seconds, component, what);
        out.flush();
    }

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
