package org.homeward.negotiation.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.homeward.negotiation.detainee.Detainee;
import org.homeward.negotiation.detainee.Detainees;
import org.homeward.negotiation.officer.Officers;
import org.homeward.web.NotFound;

/**
 * Answers the desk's questions across lists: who is missing from which, and what was said of one.
 */
@ApplicationScoped
class AskLists {

    private final ReadList lists;
    private final Detainees detainees;
    private final Officers officers;

    AskLists(ReadList lists, Detainees detainees, Officers officers) {
        this.lists = lists;
        this.detainees = detainees;
        this.officers = officers;
    }

    /** Desk question 6 (domain.md §8). */
    ComparisonView compare(UUID ours, UUID theirs) {
        return Comparison.of(lists.side(ours), lists.side(theirs));
    }

    /** Desk question 5 (domain.md §8). */
    DetaineeAnswersView about(UUID detainee) {
        Detainee found = detainees.visible(detainee, officers.desks()).orElseThrow(NotFound::of);
        return new DetaineeAnswersView(detainee, found.reference(), lists.appearances(found));
    }
}
