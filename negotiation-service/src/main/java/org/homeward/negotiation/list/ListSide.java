package org.homeward.negotiation.list;

/** Who wrote the list: we, to ask for these people, or the other side, to say whom it holds. */
enum ListSide {
    OURS,
    THEIRS
}
