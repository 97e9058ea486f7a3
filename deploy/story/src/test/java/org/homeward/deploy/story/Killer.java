package org.homeward.deploy.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.homeward.deploy.local.client.ObservedEvent;

/** Ends parts of the platform with {@code kill -9} and says what each kill hit. */
final class Killer {

    private static final String UNPUBLISHED = "select count(*) from outbox";
    private static final String ALERTED =
            "select count(*) from alert where rule = 'commitment-breached'";

    private static final String DATABASE = "postgresql";

    private final Front front;
    private final Ledgers ledgers;
    private final Outside outside;
    private final List<Hit> hits = new ArrayList<>();

    Killer(Front front, Ledgers ledgers, Outside outside) {
        this.front = front;
        this.ledgers = ledgers;
        this.outside = outside;
    }

    /** What a kill left behind: committed but not finally published, published but not alerted. */
    record Hit(String component, OptionalLong unpublished, OptionalLong unalerted) {

        boolean inAWindow() {
            return unpublished.orElse(0) > 0 || unalerted.orElse(0) > 0;
        }

        @Override
        public String toString() {
            return "killed %s: %s committed but not finally published, %s published but unalerted"
                    .formatted(component, text(unpublished), text(unalerted));
        }

        private static String text(OptionalLong count) {
            return count.isPresent() ? Long.toString(count.getAsLong()) : "unknown (database away)";
        }
    }

    /** The process to kill, looked up beforehand so that the kill itself loses no time. */
    ProcessHandle aim(String component) {
        JsonNode known = front.component(component);
        return ProcessHandle.of(known.path("pid").asLong())
                .orElseThrow(() -> new IllegalStateException(component + " does not run"));
    }

    /** Counts after the kill; where the database itself dies, in the instant before it. */
    void kill(String component, ProcessHandle process) {
        Hit hit;
        if (component.equals(DATABASE)) {
            hit = count(component);
            process.destroyForcibly();
        } else {
            process.destroyForcibly();
            hit = count(component);
        }
        hits.add(hit);
        System.out.println("  " + hit);
    }

    void restart() {
        front.run("up");
    }

    List<Hit> hits() {
        return List.copyOf(hits);
    }

    private Hit count(String component) {
        return new Hit(component, ledgers.count("negotiation", UNPUBLISHED), unalerted());
    }

    private OptionalLong unalerted() {
        long published =
                outside.events().seen(e -> e.is("commitment.breached")).stream()
                        .map(ObservedEvent::key)
                        .collect(Collectors.toSet())
                        .size();
        OptionalLong alerted = ledgers.count("notification", ALERTED);
        return alerted.isEmpty()
                ? alerted
                : OptionalLong.of(Math.max(0, published - alerted.getAsLong()));
    }
}
