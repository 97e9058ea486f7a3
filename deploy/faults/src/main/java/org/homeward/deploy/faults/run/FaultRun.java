package org.homeward.deploy.faults.run;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.homeward.deploy.faults.plan.Plan;
import org.homeward.deploy.faults.run.Desk.Recorded;
import org.homeward.deploy.local.Settings;
import org.homeward.deploy.local.client.EventObserver;
import org.homeward.deploy.local.client.HomewardApi;
import org.homeward.deploy.local.client.Mailbox;
import org.homeward.deploy.local.client.PlatformAddress;
import org.homeward.deploy.local.command.Platform;
import org.homeward.deploy.local.command.Status;
import org.homeward.deploy.local.process.Progress;

/** One run on a platform that is up. */
public final class FaultRun {

    private final Settings settings;
    private final Progress progress;
    private final Members members;

    public FaultRun(Settings settings, Platform platform, StrayClocks clocks, PrintStream out) {
        this.settings = settings;
        this.progress = new Progress(out);
        this.members = new Members(settings, platform, clocks, progress);
    }

    /** Plays the plan and checks what it left behind. */
    public Outcome play(Plan plan) {
        PlatformAddress address = PlatformAddress.parse(Status.json(settings));
        members.startReplicas();
        Desk desk = new Desk(HomewardApi.signIn(address, "officer"));
        Instant first = Clock.now().truncatedTo(ChronoUnit.SECONDS).plus(lead(plan));
        DeskWork work = new DeskWork(desk, first);
        List<Recorded> promises = work.recordAll(plan);
        progress.say("desk", promises.size() + " promises recorded");
        Databases databases = new Databases(settings);
        Faults faults = new Faults(members, new Windows(databases), progress);
        during(plan, first, faults, () -> work.actAll(promises));
        Clock.until(first.plus(plan.window()).plusSeconds(10));
        progress.say("desk", work.toString());
        Instant end = Clock.now();
        Settling.Result result = settle(address, databases, desk.debtor());
        Duration settled = Duration.between(end, Clock.now());
        progress.say("check", "after " + settled.toSeconds() + " s");
        return new Outcome(result.evidence(), result.findings(), faults.hits(), faults.steps());
    }

    /** For whoever ends a run, in whatever way. */
    public void end() {
        members.end();
    }

    private static Duration lead(Plan plan) {
        return Duration.ofSeconds(15)
                .plus(Duration.ofMillis(80).multipliedBy(plan.promises().size()));
    }

    private static void during(Plan plan, Instant first, Faults faults, Runnable desk) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> acts = threads.submit(desk);
            faults.during(plan, first);
            acts.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The desk could not do its part", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static Settling.Result settle(
            PlatformAddress address, Databases databases, String debtor) {
        try (var observer = new EventObserver(address, InstantSource.system())) {
            return new Settling(
                            new GatherEvidence(
                                    new GatherLedger(databases, UUID.fromString(debtor)),
                                    new GatherTold(databases, new Mailbox(address)),
                                    new GatherPublished(observer, debtor)))
                    .await();
        }
    }
}
