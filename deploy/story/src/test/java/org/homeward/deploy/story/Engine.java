package org.homeward.deploy.story;

import org.homeward.deploy.local.client.DeskOfficer;
import org.homeward.deploy.local.client.Promise;

/**
 * Makes silence mean something: "no breach" proves nothing until the engine is known to have
 * looked.
 */
final class Engine {

    private Engine() {}

    /** Waits until a promise that was due before everything recorded here has been broken. */
    static void hasLooked(Outside outside) {
        DeskOfficer officer = outside.officer("a promise known to break");
        String agreement = officer.agreement("ORAL_PROMISE", "2022-09-27", "Press service (demo)");
        Promise witness = officer.headcount(agreement, 1, "../2022-09", "before October");
        outside.watch().event("commitment.breached", witness.id());
    }
}
