package org.homeward.detainee.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What only a cleared reader may see: it can be used against the family, or against the person. */
public record Restricted(List<NextOfKin> nextOfKin, @Nullable String health) {

    /** A relative and how to reach them. Source: GC III 70 and 122, GC IV 106 and 138. */
    public record NextOfKin(String name, @Nullable String relation, @Nullable String contact) {
        @Override
        public String toString() {
            return "NextOfKin[…]";
        }
    }

    public Restricted {
        nextOfKin = List.copyOf(nextOfKin);
    }

    public boolean isEmpty() {
        return nextOfKin.isEmpty() && health == null;
    }

    @Override
    public String toString() {
        return "Restricted[…]";
    }
}
