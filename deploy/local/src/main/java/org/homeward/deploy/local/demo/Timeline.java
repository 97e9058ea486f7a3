package org.homeward.deploy.local.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Prints what happened when, each line with its distance from the due instant where there is one.
 */
final class Timeline {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final PrintStream out;

    Timeline(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        out.printf("%n  %s%n", title);
    }

    void at(Instant when, String what) {
        out.printf("  %s            %s%n", CLOCK.format(when), what);
    }

    void after(Instant due, Instant when, String what) {
        Duration delay = Duration.between(due, when);
        out.printf(Locale.ROOT, "  %s %+9d ms  %s%n", CLOCK.format(when), delay.toMillis(), what);
    }

    void note(String what) {
        out.printf("  %24s  %s%n", "", what);
    }
}
