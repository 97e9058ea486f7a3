package org.homeward.timer;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** "This work has something due then", as replicas tell each other. */
record Announcement(String name, Instant due) {

    String text() {
        return due + " " + name;
    }

    /** Empty for what another version of the service may have said; the regular look covers it. */
    static Optional<Announcement> read(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        try {
            Instant due = Instant.parse(text.substring(0, space));
            return Optional.of(new Announcement(text.substring(space + 1), due));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
