package org.homeward.access;

/** The roles of the realm, as constants because {@code @RolesAllowed} takes nothing else. */
public final class Roles {
    /** Keeps the files of their desks. */
    public static final String DESK_OFFICER = "desk-officer";

    /** Does what an officer does, and is the second pair of eyes. */
    public static final String HEAD_OF_DESK = "head-of-desk";

    /** Reads their desks and acknowledges alerts. */
    public static final String DIPLOMAT = "diplomat";

    /** Sees figures without names. */
    public static final String ANALYST = "analyst";

    /** Sees the audit trail and no case content. */
    public static final String AUDITOR = "auditor";

    /** Keeps rules, recipients and dead letters, and sees no case content. */
    public static final String ADMINISTRATOR = "administrator";

    private Roles() {}
}
