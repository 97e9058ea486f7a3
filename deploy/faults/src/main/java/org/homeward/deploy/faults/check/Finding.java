package org.homeward.deploy.faults.check;

/** One thing that must not be. */
public record Finding(Fault fault, String about, String what) {

    @Override
    public String toString() {
        return "%-20s %s: %s".formatted(fault, about, what);
    }
}
