package org.homeward.deploy.faults;

import java.nio.channels.OverlappingFileLockException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.homeward.deploy.faults.plan.Plan;
import org.homeward.deploy.faults.run.FaultRun;
import org.homeward.deploy.faults.run.Outcome;
import org.homeward.deploy.faults.run.StrayClocks;
import org.homeward.deploy.local.Complaint;
import org.homeward.deploy.local.Settings;
import org.homeward.deploy.local.command.Platform;
import org.homeward.deploy.local.parts.Components;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Behind {@code ./homeward faults}. */
@Command(
        name = "homeward faults",
        mixinStandardHelpOptions = true,
        description = {
            "Kill and pause parts of a platform while promises fall due, then check in Kafka, the databases and the mailbox",
            "that nothing was lost, early, doubled or out of order. The seed decides the plan; what a kill hits also depends",
            "on the machine. Clocks of single replicas are set wrong by minutes with libfaketime (Debian: faketime)."
        })
public final class FaultsCommand implements Callable<Integer> {

    private static final int NOTHING_PROVEN = 5;

    @Option(names = "--seed", description = "Repeats a plan; one of the clock's if left out")
    private long seed = System.nanoTime() % 1_000_000;

    @Option(names = "--commitments", description = "How many fall due (${DEFAULT-VALUE})")
    private int commitments = 120;

    @Option(names = "--kills", description = "How often something is killed (${DEFAULT-VALUE})")
    private int kills = 6;

    @Option(
            names = "--clock-steps",
            description =
                    "How often a replica's clock is set wrong; half as often as kills if left out")
    private int steps = -1;

    @Option(
            names = "--every",
            description =
                    "Seconds from one kill to the next, at least ${DEFAULT-VALUE}; more where a service needs longer to start")
    private int every = Math.toIntExact(Plan.Size.SHORTEST.toSeconds());

    @Option(
            names = "--here",
            description = "On the platform that runs, instead of one of the run's own")
    private boolean here;

    private FaultsCommand() {}

    public static void main(String... arguments) {
        var command = new CommandLine(new FaultsCommand());
        command.setExecutionExceptionHandler((fault, line, _) -> {
            if (!(fault instanceof Complaint)) {
                throw fault;
            }
            line.getErr().println(fault.getMessage());
            return 1;
        });
        System.exit(command.execute(arguments));
    }

    @Override
    public Integer call() {
        int clockSteps = steps < 0 ? (kills + 1) / 2 : steps;
        // what runs already goes by the machine's clock
        List<String> clocks = here ? Plan.secondReplicas() : Plan.replicas();
        Duration between = Duration.ofSeconds(every);
        if (between.compareTo(Plan.Size.SHORTEST) < 0) {
            throw new Complaint("--every must be at least " + Plan.Size.SHORTEST.toSeconds());
        }
        Plan plan = Plan.of(seed, new Plan.Size(commitments, kills, clockSteps, between), clocks);
        Settings settings =
                here ? Settings.of(System.getenv()) : OwnPlatform.settings(System.getenv(), seed);
        StrayClocks stray = clockSteps == 0 ? StrayClocks.none() : StrayClocks.of(settings, clocks);
        System.out.printf(
                "Fault run with --seed %d --commitments %d --kills %d --clock-steps %d --every %d (window %d s)%n",
                seed, commitments, kills, clockSteps, every, plan.window().toSeconds());
        plan.faults().forEach(fault -> System.out.println("  " + fault));
        Outcome outcome = play(settings, stray, plan);
        System.out.println(outcome.text());
        if (outcome.isGood() && !here) {
            OwnPlatform.forget(settings.state());
        }
        return outcome.isGood() ? 0 : outcome.findings().isEmpty() ? NOTHING_PROVEN : 1;
    }

    private Outcome play(Settings settings, StrayClocks clocks, Plan plan) {
        Platform platform = new Platform(settings, Components.of(settings, clocks));
        FaultRun run = new FaultRun(settings, platform, clocks, System.out);
        // the run itself decides when a part is away and when it comes back
        boolean supervised = platform.supervisor().stop();
        Thread end = new Thread(() -> interrupted(settings, platform, run));
        Runtime.getRuntime().addShutdownHook(end);
        try {
            if (!here) {
                platform.up(System.out);
            }
            return run.play(plan);
        } finally {
            Runtime.getRuntime().removeShutdownHook(end);
            end(platform, run);
            if (supervised) {
                platform.supervisor().start();
            }
        }
    }

    /** Whoever ends the command early wants neither its processes nor its data. */
    private void interrupted(Settings settings, Platform platform, FaultRun run) {
        try {
            end(platform, run);
        } catch (Complaint | OverlappingFileLockException e) {
            System.err.println("Ended while the platform was starting.");
        }
        if (!here) {
            OwnPlatform.endChildren();
            OwnPlatform.forget(settings.state());
        }
    }

    private void end(Platform platform, FaultRun run) {
        run.end();
        if (!here) {
            platform.down();
        }
    }
}
