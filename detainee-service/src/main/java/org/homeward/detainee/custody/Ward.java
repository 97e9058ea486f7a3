package org.homeward.detainee.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.homeward.detainee.person.Detainee;
import org.homeward.detainee.person.Detainees;
import org.homeward.detainee.person.Pen;
import org.homeward.detainee.person.Recorded;
import org.homeward.detainee.publish.Journal;

/** Takes a file, lets a command change it by the caller's hand, and writes down what happened. */
@ApplicationScoped
class Ward {

    /** What a command does to a file; answers the id of what it made. */
    interface Change {
        UUID on(Detainee detainee, Recorded recorded);
    }

    private final Detainees detainees;
    private final Journal journal;
    private final Pen pen;

    Ward(Detainees detainees, Journal journal, Pen pen) {
        this.detainees = detainees;
        this.journal = journal;
        this.pen = pen;
    }

    /**
     * @param action the name of the change on the audit trail
     */
    UUID change(UUID detaineeId, String action, Change change) {
        Detainee detainee = detainees.findForUpdate(detaineeId);
        UUID made = change.on(detainee, pen.now());
        journal.write(detainee, action, Set.of());
        return made;
    }
}
