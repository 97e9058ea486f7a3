package org.homeward.notification.alert;

/** Why an alert has nothing left to say. */
public enum Resolution {
    CURED_LATE(true),
    BREACH_RESCINDED(true),
    FULFILLED(true),
    WAIVED(true),
    WITHDRAWN(true),
    SUPERSEDED(true),
    LAPSED(true),
    DUE_CHANGED(true),
    /** A reminder that the breach itself has overtaken: its own alert says more. */
    OVERTAKEN(false),
    /** A fault of the platform that is over. */
    RECOVERED(true);

    private final boolean told;

    Resolution(boolean told) {
        this.told = told;
    }

    /** Whether those who were told of the alert are told of its end. */
    public boolean told() {
        return told;
    }
}
