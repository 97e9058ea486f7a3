package org.homeward.detainee.name;

/**
 * How a person came by a name. Source: HURIDOCS standard format "person", name types; the
 * romanisations are those of BGN/PCGN.
 */
public enum NameKind {
    BIRTH,
    ALIAS,
    AS_WRITTEN_BY_OTHER_SIDE,
    ROMANISATION
}
