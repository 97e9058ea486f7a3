package org.homeward.notification.ladder;

/** How loudly an alert speaks, quietest first; CRITICAL is a promise broken now, or a death. */
public enum Severity {
    INFO,
    NOTICE,
    WARNING,
    CRITICAL
}
