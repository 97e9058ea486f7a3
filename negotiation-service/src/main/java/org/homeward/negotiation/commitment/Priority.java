package org.homeward.negotiation.commitment;

/** How much the desk presses for it; the same words as for detainees. */
public enum Priority {
    URGENT,
    HIGH,
    NORMAL,
    LOW
}
