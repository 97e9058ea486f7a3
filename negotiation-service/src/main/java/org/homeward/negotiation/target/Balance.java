package org.homeward.negotiation.target;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What is owed and what was delivered at one instant: the rule that decides whether a promise is
 * kept, in one place.
 *
 * @param owed null when the promise has no number that a shortfall could be counted from
 * @param complete nothing more is expected
 */
public record Balance(@Nullable Integer owed, int delivered, boolean complete) {

    /**
     * @param by deliveries and changes that may have happened after this instant are left out; null
     *     takes all
     */
    public static Balance of(
            Target target,
            Collection<Entry> entries,
            Collection<Delivery> deliveries,
            @Nullable Instant by) {
        Integer owed = owed(target, entries, by);
        int delivered = 0;
        boolean judgedComplete = false;
        for (Delivery delivery : deliveries) {
            if (delivery.by(by)) {
                delivered += delivery.count();
                judgedComplete |= delivery.complete();
            }
        }
        return new Balance(owed, delivered, complete(target, owed, delivered, judgedComplete));
    }

    private static boolean complete(
            Target target, @Nullable Integer owed, int delivered, boolean judged) {
        return switch (target) {
            case Target.UpTo(int most) -> delivered >= most;
            default -> owed == null ? judged : delivered >= owed;
        };
    }

    private static @Nullable Integer owed(
            Target target, Collection<Entry> entries, @Nullable Instant by) {
        return switch (target) {
            case Target.Exactly(int n) -> lowered(n, entries, by);
            case Target.AtLeast(int n) -> lowered(n, entries, by);
            case Target.Between(int from, _) -> lowered(from, entries, by);
            case Target.UpTo _ -> 0;
            case Target.Named _ -> listed(entries, by);
            case Target.All(_, _, var list) -> list == null ? null : listed(entries, by);
            case Target.Items(_, var quantity, _) -> quantity;
            case Target.Unspecified _ -> null;
        };
    }

    private static int lowered(int n, Collection<Entry> entries, @Nullable Instant by) {
        int less = 0;
        for (Entry entry : entries) {
            less += entry.lowersOwedBy(by) ? 1 : 0;
        }
        return Math.max(0, n - less);
    }

    private static int listed(Collection<Entry> entries, @Nullable Instant by) {
        int owed = 0;
        for (Entry entry : entries) {
            owed += entry.state() == EntryState.SUBSTITUTED || entry.lowersOwedBy(by) ? 0 : 1;
        }
        return owed;
    }

    public boolean quantified() {
        return owed != null;
    }

    public @Nullable Integer shortfall() {
        return owed == null ? null : Math.max(0, owed - delivered);
    }

    /** Partly fulfilled is derived, never a state: something came, and not all that is owed. */
    public boolean partly() {
        return owed != null && 0 < delivered && delivered < owed;
    }
}
