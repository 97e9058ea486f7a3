package org.homeward.gateway.console;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list of persons in the hand-over ledger. */
public record PersonList(
        UUID id, String reference, String title, String side, String desk, int versions) {

    record Some(List<PersonList> items, @Nullable String next) {}

    /** Two lists side by side, as negotiation-service answers. */
    record Answered(
            List<Compared> onOursOnly,
            List<Compared> onTheirsOnly,
            List<Compared> onBoth,
            @Nullable Unmatched unmatched) {}

    record Compared(UUID detaineeId, @Nullable String answer) {}

    /** Lines with a name that nobody has matched with a detainee yet. */
    public record Unmatched(List<Line> ours, List<Line> theirs) {}

    /**
     * @param name null for a reader who may not see it
     */
    public record Line(int entry, @Nullable String name) {

        @Override
        public String toString() {
            return "Line[" + entry + "]";
        }
    }
}
