package org.homeward.deploy.faults.plan;

/** What becomes of a promise besides the clock. */
public enum Fate {
    LEFT,
    KEPT,
    EXTENDED,
    LATE
}
