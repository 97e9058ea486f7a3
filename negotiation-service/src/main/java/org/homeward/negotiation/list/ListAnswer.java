package org.homeward.negotiation.list;

/** What the other side says of one name on a list (domain.md §4). */
enum ListAnswer {
    HELD,
    NOT_HELD,
    NOT_IDENTIFIED,
    DEAD,
    ALREADY_RELEASED
}
