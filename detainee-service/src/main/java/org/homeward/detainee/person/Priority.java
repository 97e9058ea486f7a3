package org.homeward.detainee.person;

/** How early a person stands on the desk's list; a decision of the desk, not of law. */
public enum Priority {
    URGENT,
    HIGH,
    NORMAL,
    LOW
}
