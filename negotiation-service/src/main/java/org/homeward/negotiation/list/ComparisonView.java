package org.homeward.negotiation.list;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Two versions side by side. Persons are compared by who they are, never by how a name is written:
 * lines that nobody has matched with a detainee stand apart.
 */
@Schema(name = "ListComparison")
record ComparisonView(
        ListVersion.VersionLine ours,
        ListVersion.VersionLine theirs,
        List<Compared> onOursOnly,
        List<Compared> onTheirsOnly,
        List<Compared> onBoth,
        Unmatched unmatched) {

    /**
     * @param answer what the other side said last of the line on ours, or on theirs where it stands
     *     there only
     */
    @Schema(name = "ListComparisonPerson")
    record Compared(
            UUID detaineeId,
            @Nullable Integer oursEntry,
            @Nullable Integer theirsEntry,
            @Nullable ListAnswer answer) {}

    /** Lines with a name and no detainee. */
    @Schema(name = "ListComparisonUnmatched")
    record Unmatched(List<Line> ours, List<Line> theirs) {}

    /**
     * @param name shown to cleared readers only
     */
    @Schema(name = "ListComparisonLine")
    record Line(int entry, @Nullable String name) {

        @Override
        public String toString() {
            return "Line[" + entry + "]";
        }
    }
}
