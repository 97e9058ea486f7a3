package org.homeward.deploy.faults.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** What a seed means: which promises fall due when, and what happens to the platform meanwhile. */
public record Plan(
        long seed, Duration window, List<PlannedPromise> promises, List<PlannedFault> faults) {

    public static final String DATABASE = "postgresql";
    public static final String BROKER = "kafka";
    public static final List<String> SERVICES =
            List.of("negotiation-service", "notification-service");

    private static final Duration FIRST = Duration.ofSeconds(3);

    /**
     * How much of everything.
     *
     * @param steps how often a clock is set
     * @param every from one kill to the next; at least the longest that a pause between them needs
     */
    public record Size(int commitments, int kills, int steps, Duration every) {

        public static final Duration SHORTEST = Duration.ofSeconds(8);
    }

    /**
     * @param clocks whose clocks can be set
     */
    public static Plan of(long seed, Size size, List<String> clocks) {
        SplittableRandom random = new SplittableRandom(seed);
        Duration window = FIRST.plus(size.every().multipliedBy(size.kills()));
        List<PlannedFault> faults = faults(random, size);
        List<Duration> kill =
                faults.stream()
                        .filter(PlannedFault::kill)
                        .map(fault -> Duration.ofSeconds(fault.at().toSeconds()))
                        .toList();
        List<PlannedPromise> promises = new ArrayList<>();
        for (int k = 0; k < size.commitments(); k++) {
            // every other one falls due where something is killed a moment later
            Duration due =
                    k % 2 == 0 && !kill.isEmpty()
                            ? kill.get(k / 2 % kill.size())
                            : Duration.ofSeconds(random.nextLong(window.toSeconds()));
            promises.add(promise(random, k, due));
        }
        List<PlannedFault> all = new ArrayList<>(faults);
        all.addAll(ClockSteps.over(window, size.steps(), clocks, random.split()));
        all.sort(Comparator.comparing(PlannedFault::at));
        return new Plan(seed, window, List.copyOf(promises), List.copyOf(all));
    }

    /** The replicas of the services, the first ones and those that a run adds. */
    public static List<String> replicas() {
        return Stream.concat(SERVICES.stream(), secondReplicas().stream()).toList();
    }

    public static List<String> secondReplicas() {
        return SERVICES.stream().map(service -> service + "-2").toList();
    }

    private static PlannedPromise promise(SplittableRandom random, int number, Duration due) {
        Kind kind = Kind.values()[number % Kind.values().length];
        int luck = random.nextInt(100);
        DueWords words =
                luck < 60
                        ? DueWords.INSTANT
                        : luck < 78
                                ? DueWords.GRACE
                                : luck < 94 ? DueWords.LOCAL : DueWords.HISTORY;
        int lot = words == DueWords.HISTORY ? 0 : random.nextInt(100);
        Fate fate =
                lot < 60 ? Fate.LEFT : lot < 74 ? Fate.KEPT : lot < 88 ? Fate.EXTENDED : Fate.LATE;
        Duration act =
                fate == Fate.LATE
                        ? due.plusMillis(500 + random.nextInt(3_000))
                        : due.minusMillis(1_500 + random.nextInt(3_000));
        return new PlannedPromise(kind, words, fate, 1 + random.nextInt(30), due, act);
    }

    /**
     * Each part is killed as often as any other, give or take one; between the kills are pauses.
     */
    private static List<PlannedFault> faults(SplittableRandom random, Size size) {
        List<String> order = new ArrayList<>();
        List<PlannedFault> faults = new ArrayList<>();
        for (int k = 0; k < size.kills(); k++) {
            if (order.isEmpty()) {
                order.addAll(victims());
            }
            Duration at = FIRST.plus(size.every().multipliedBy(k));
            String victim = order.remove(random.nextInt(order.size()));
            Duration away = Duration.ofMillis(1_000 + random.nextInt(5_000));
            faults.add(
                    new PlannedFault(at.plusMillis(random.nextInt(150)), victim, Harm.KILL, away));
            if (k % 3 == 1) {
                String paused = random.nextInt(4) == 0 ? BROKER : service(random);
                Duration pause = Duration.ofMillis(1_000 + random.nextInt(3_000));
                faults.add(new PlannedFault(at.plusMillis(4_000), paused, Harm.PAUSE, pause));
            }
        }
        return List.copyOf(faults);
    }

    private static String service(SplittableRandom random) {
        List<String> services = replicas();
        return services.get(random.nextInt(services.size()));
    }

    private static List<String> victims() {
        List<String> victims = new ArrayList<>(replicas());
        victims.add(BROKER);
        victims.add(DATABASE);
        return victims;
    }
}
