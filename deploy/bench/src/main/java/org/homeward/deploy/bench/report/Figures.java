package org.homeward.deploy.bench.report;

import java.util.Arrays;
import java.util.Collection;

/** What several runs say together: the middle one, and how far apart they lie. */
public final class Figures {

    private final double[] sorted;

    private Figures(double[] sorted) {
        this.sorted = sorted;
    }

    /**
     * @throws IllegalArgumentException for none
     */
    public static Figures of(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("No figures");
        }
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Figures(sorted);
    }

    public double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    public double least() {
        return sorted[0];
    }

    public double greatest() {
        return sorted[sorted.length - 1];
    }

    /**
     * The smallest value that so many percent do not exceed (nearest rank).
     *
     * @param percent above 0, at most 100
     */
    public double percentile(double percent) {
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(1, rank) - 1];
    }

    public int count() {
        return sorted.length;
    }
}
