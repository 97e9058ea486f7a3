package org.homeward.detainee.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.homeward.access.Callers;
import org.homeward.audit.Audit;
import org.homeward.detainee.person.Detainee;
import org.homeward.detainee.person.Detainees;

/** Reads one captivity or one assertion; each reading is on the trail. */
@ApplicationScoped
class ReadCustody {

    private final Detainees detainees;
    private final Callers callers;
    private final Audit audit;

    ReadCustody(Detainees detainees, Callers callers, Audit audit) {
        this.detainees = detainees;
        this.callers = callers;
        this.audit = audit;
    }

    @Transactional
    EpisodeView episode(UUID detaineeId, UUID episodeId) {
        Detainee detainee = detainees.find(detaineeId);
        EpisodeView view = EpisodeView.of(detainee, detainee.episode(episodeId));
        audit.read("episode.read", "detainee", detaineeId, detainee.desk());
        return view;
    }

    @Transactional
    AssertionView assertion(UUID detaineeId, UUID assertionId) {
        Detainee detainee = detainees.find(detaineeId);
        AssertionView view =
                AssertionView.of(
                        detainee, detainee.assertion(assertionId), callers.current().cleared());
        audit.read("assertion.read", "detainee", detaineeId, detainee.desk());
        return view;
    }
}
