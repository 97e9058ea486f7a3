package org.homeward.negotiation.reconcile;

/**
 * What should have happened more than a minute ago and has not; all zero when all is well.
 *
 * @param overdue due instants that passed without a breach or a lapse
 * @param unpublished breaches that the broker has not acknowledged
 * @param unalerted breaches that raised no alert
 * @param setAside commitments the engine could not deal with
 */
public record Lag(int overdue, int unpublished, int unalerted, int setAside) {

    boolean none() {
        return total() + setAside == 0;
    }

    /** What was set aside is overdue as well, so it is not counted twice. */
    int total() {
        return overdue + unpublished + unalerted;
    }
}
