package org.homeward.deploy.faults.check;

import java.util.List;

/** All rules over one evidence; an empty answer means that nothing was lost, early or doubled. */
public final class Checker {

    private Checker() {}

    public static List<Finding> check(Evidence evidence) {
        Findings findings = new Findings();
        PublicationRules.check(evidence, findings);
        OrderRules.check(evidence, findings);
        BreachRules.check(evidence, findings);
        AlertRules.check(evidence, findings);
        DeliveryRules.check(evidence, findings);
        TimeRules.check(evidence, findings);
        ReconcilerRules.check(evidence, findings);
        return findings.all();
    }
}
