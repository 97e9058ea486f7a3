package org.homeward.deploy.faults.check;

import java.util.ArrayList;
import java.util.List;

/** Collects what the rules find. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    void add(Fault fault, String about, String what, Object... values) {
        all.add(new Finding(fault, about, what.formatted(values)));
    }

    void addUnless(boolean well, Fault fault, String about, String what) {
        if (!well) {
            all.add(new Finding(fault, about, what));
        }
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
