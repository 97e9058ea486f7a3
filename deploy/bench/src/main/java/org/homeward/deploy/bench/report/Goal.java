package org.homeward.deploy.bench.report;

/**
 * A goal of the architecture beside what was measured.
 *
 * @param reached whether the figure is on the right side
 */
public record Goal(String what, String goal, String measured, boolean reached) {

    public static Goal atLeast(String what, double goal, double measured, String unit) {
        return new Goal(what, "≥ " + text(goal) + unit, text(measured) + unit, measured >= goal);
    }

    public static Goal atMost(String what, double goal, double measured, String unit) {
        return new Goal(what, "≤ " + text(goal) + unit, text(measured) + unit, measured <= goal);
    }

    private static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : Table.number(value);
    }
}
