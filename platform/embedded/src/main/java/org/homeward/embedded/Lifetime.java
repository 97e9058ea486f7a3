package org.homeward.embedded;

/** How long a child process lives. */
public enum Lifetime {
    /** Ends with this JVM, however this JVM ends: for tests. */
    TETHERED,
    /** Outlives this JVM and the terminal: for the local platform. */
    DETACHED
}
