package org.homeward.detainee.status;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a person stands between being missed and being home.
 *
 * <p>Sources: HURIDOCS micro-thesaurus 30 (answers to a disappearance); the ends of captivity are
 * those of GC III 21, 91, 109–119 (release, escape, repatriation), 12 (transfer) and 120–121
 * (death), GC IV 129–135 for civilians; the dead and their remains AP I 32–34.
 */
public enum Fate {
    UNACCOUNTED,
    REPORTED_CAPTURED,
    CAPTIVITY_SUBSTANTIATED,
    ACKNOWLEDGED,
    RELEASED,
    REPATRIATED,
    ESCAPED,
    TRANSFERRED_TO_THIRD_STATE,
    DIED_IN_CUSTODY,
    FOUND_DEAD,
    REMAINS_RETURNED,
    REMAINS_IDENTIFIED,
    RECORDED_IN_ERROR;

    private static final Set<Fate> ENDS_OF_CAPTIVITY =
            EnumSet.of(RELEASED, REPATRIATED, ESCAPED, TRANSFERRED_TO_THIRD_STATE, DIED_IN_CUSTODY);

    /** The fates that may follow this one within the same captivity. */
    public Set<Fate> next() {
        return switch (this) {
            case UNACCOUNTED -> withEnds(REPORTED_CAPTURED, FOUND_DEAD);
            case REPORTED_CAPTURED -> withEnds(CAPTIVITY_SUBSTANTIATED, FOUND_DEAD);
            case CAPTIVITY_SUBSTANTIATED -> withEnds(ACKNOWLEDGED, FOUND_DEAD);
            case ACKNOWLEDGED -> withEnds();
            case RELEASED, REPATRIATED, ESCAPED, TRANSFERRED_TO_THIRD_STATE, REMAINS_IDENTIFIED ->
                    EnumSet.of(RECORDED_IN_ERROR);
            case DIED_IN_CUSTODY, FOUND_DEAD -> EnumSet.of(REMAINS_RETURNED, RECORDED_IN_ERROR);
            case REMAINS_RETURNED -> EnumSet.of(REMAINS_IDENTIFIED, RECORDED_IN_ERROR);
            case RECORDED_IN_ERROR -> EnumSet.noneOf(Fate.class);
        };
    }

    /** Whether a captivity that is open ends when this fate becomes true. */
    public boolean endsCaptivity() {
        return ENDS_OF_CAPTIVITY.contains(this) || this == FOUND_DEAD || this == RECORDED_IN_ERROR;
    }

    /** Whether this is the end that an officer may give when closing an episode. */
    public boolean isEndOfEpisode() {
        return ENDS_OF_CAPTIVITY.contains(this);
    }

    /** Whether the person left captivity alive, so that another capture can begin a new episode. */
    public boolean leftAlive() {
        return isEndOfEpisode() && this != DIED_IN_CUSTODY;
    }

    /** Death is never inferred: it needs evidence and a second officer. */
    public boolean isDeath() {
        return this == DIED_IN_CUSTODY || this == FOUND_DEAD;
    }

    private static Set<Fate> withEnds(Fate... more) {
        Set<Fate> next = EnumSet.copyOf(ENDS_OF_CAPTIVITY);
        next.addAll(Set.of(more));
        next.add(RECORDED_IN_ERROR);
        return next;
    }
}
