package org.homeward.deploy.faults.plan;

/** What is done to a process. */
public enum Harm {
    /** {@code kill -9}, and a later start. */
    KILL,
    /** SIGSTOP, and a later SIGCONT. */
    PAUSE,
    /** Its clock is set off from the others', and stays so until it is set again. */
    CLOCK
}
