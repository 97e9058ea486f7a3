package org.homeward.deploy.faults.check;

/** What a check can find. */
public enum Fault {
    /** Committed, and no consumer can ever read it. */
    EVENT_LOST,
    /** Readable, and never committed. */
    EVENT_INVENTED,
    /** One place in an aggregate's life told in two ways. */
    EVENT_ALTERED,
    /** A number of an aggregate was never published although a later one was. */
    SEQUENCE_GAP,
    /** A later number of an aggregate came before an earlier one. */
    SEQUENCE_INVERTED,
    /** A later event of an aggregate says that it was recorded at an earlier time. */
    TIME_INVERTED,
    /** What was published had no effect on its reader. */
    EVENT_UNHEARD,
    /** The instant is not the one that text, zone and grace mean. */
    DUE_MISREAD,
    BREACH_MISSING,
    BREACH_DOUBLED,
    BREACH_EARLY,
    /** Noticed long after the due instant, though noticed. */
    BREACH_LATE,
    /** Broken after it was kept or closed. */
    BREACH_UNFOUNDED,
    ALERT_MISSING,
    ALERT_DOUBLED,
    ALERT_UNFOUNDED,
    DELIVERY_MISSING,
    DELIVERY_DOUBLED,
    /** Told to somebody who is not entitled. */
    DELIVERY_ASTRAY,
    MAIL_MISSING,
    /** The first mail came long after the breach. */
    MAIL_LATE,
    /** A mail that no delivery stands for: the same news under another Message-ID. */
    MAIL_UNFOUNDED,
    NOT_RECONCILED
}
