package org.homeward.detainee.person;

/** What the second officer says of an assertion that may not take effect by one hand alone. */
public enum Verdict {
    APPROVED,
    REFUSED
}
