package org.homeward.detainee.person;

/**
 * Our own assessment of a person's standing in law. Neither the other side's label nor a court's
 * finding ever changes it (GC III 85).
 */
public enum Category {
    PRISONER_OF_WAR("GC III 4"),
    RETAINED_PERSONNEL("GC III 33"),
    PRESUMED_PRISONER_OF_WAR("GC III 5"),
    CIVILIAN_INTERNEE("GC IV 42, 78"),
    PROTECTED_PERSON_IN_PENAL_DETENTION("GC IV 64-77"),
    PERSON_UNDER_AP_I_75("AP I 75"),
    MISSING_COMBATANT("GC I 16-17, AP I 33"),
    MISSING_CIVILIAN("GC IV 26, AP I 33"),
    DECEASED("GC III 120-121, AP I 34");

    private final String legalBasis;

    Category(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    /** The articles that the category rests on when the officer names no others. */
    public String legalBasis() {
        return legalBasis;
    }
}
