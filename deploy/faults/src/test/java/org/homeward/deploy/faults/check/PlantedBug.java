package org.homeward.deploy.faults.check;

import static java.util.stream.Collectors.toSet;

import java.util.Set;

/**
 * Each planted bug leaves what it would leave in broker, databases and mailbox. A class for each
 * bug: nested ones run, but the reports count none of them.
 */
abstract class PlantedBug {

    final Facts facts = Facts.ofAGoodRun();

    final Set<Fault> found() {
        return Checker.check(facts.evidence()).stream().map(Finding::fault).collect(toSet());
    }
}
