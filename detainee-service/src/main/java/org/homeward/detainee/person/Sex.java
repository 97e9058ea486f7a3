package org.homeward.detainee.person;

import com.fasterxml.jackson.annotation.JsonAlias;

/**
 * As recorded in the person's papers. Source: ISO/IEC 5218, with a fourth value for what it calls
 * not applicable; the aliases are those of travel documents (ICAO 9303).
 */
public enum Sex {
    @JsonAlias("M")
    MALE,
    @JsonAlias("F")
    FEMALE,
    @JsonAlias("X")
    OTHER,
    UNKNOWN
}
