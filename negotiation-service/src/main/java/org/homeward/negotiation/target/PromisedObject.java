package org.homeward.negotiation.target;

/**
 * What the debtor owes. Persons are counted from {@link #RELEASE} only and remains apart from them,
 * so that a body never makes a release look kept.
 */
public enum PromisedObject {
    RELEASE,
    REMAINS,
    INFORMATION,
    VISIT,
    LIST,
    MAPS,
    OTHER;

    /** Whether a person comes back by it, alive or dead, which happens once in one captivity. */
    public boolean returns() {
        return this == RELEASE || this == REMAINS;
    }
}
