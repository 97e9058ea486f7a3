package org.homeward.negotiation.transfer;

/** Whether an import still works. */
enum ImportState {
    RUNNING,
    INTERRUPTED,
    DONE
}
