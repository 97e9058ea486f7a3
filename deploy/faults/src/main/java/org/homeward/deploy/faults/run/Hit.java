package org.homeward.deploy.faults.run;

import java.util.OptionalInt;

/**
 * What a kill left behind: committed but not finally published, so that the successor must publish
 * it, perhaps again; published but not alerted.
 */
public record Hit(String victim, OptionalInt unpublished, OptionalInt unalerted) {

    boolean inAWindow() {
        return unpublished.orElse(0) > 0 || unalerted.orElse(0) > 0;
    }

    @Override
    public String toString() {
        return "killed: %s committed but not finally published, %s published but unalerted"
                .formatted(text(unpublished), text(unalerted));
    }

    private static String text(OptionalInt count) {
        return count.isPresent() ? Integer.toString(count.getAsInt()) : "unknown";
    }
}
