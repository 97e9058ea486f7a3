package org.homeward.notification.letter;

/** Why a letter is written. */
public enum Occasion {
    RAISED,
    ESCALATED,
    REOPENED,
    RESOLVED
}
