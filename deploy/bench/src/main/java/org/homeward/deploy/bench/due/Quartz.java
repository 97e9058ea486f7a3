package org.homeward.deploy.bench.due;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.homeward.deploy.bench.stand.Copy;
import org.homeward.deploy.bench.stand.Stand;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;

/** Quartz with its clustered store in PostgreSQL. */
final class Quartz extends Peer {

    private static final String TABLES = "/org/quartz/impl/jdbcjobstore/tables_postgres.sql";
    private static final String WORK = "work";

    Quartz(Stand stand, int most) {
        super(stand, "Quartz, clustered", most);
    }

    /** Made by Quartz, which finds the rest in the scheduler's context. */
    public static final class Breach implements Job {
        @Override
        public void execute(JobExecutionContext context) throws JobExecutionException {
            try {
                var work =
                        (Work)
                                Objects.requireNonNull(
                                        context.getScheduler().getContext().get(WORK));
                work.row().breach(UUID.fromString(context.getJobDetail().getKey().getName()));
            } catch (SchedulerException e) {
                throw new JobExecutionException(e);
            }
        }
    }

    @Override
    Engine engine(Copy copy, Work work, List<UUID> commitments, Instant due) throws Exception {
        makeTables(copy);
        var properties = settings().below("org.quartz.");
        properties.setProperty("org.quartz.dataSource.bench.URL", copy.url());
        properties.setProperty("org.quartz.dataSource.bench.user", Copy.USER);
        properties.setProperty("org.quartz.dataSource.bench.password", copy.password());
        var scheduler = new StdSchedulerFactory(properties).getScheduler();
        scheduler.getContext().put(WORK, work);
        schedule(scheduler, commitments, due);
        return new Engine() {
            @Override
            public void begin() throws SchedulerException {
                scheduler.start();
            }

            @Override
            public void end() throws SchedulerException {
                scheduler.shutdown(true);
            }
        };
    }

    private static void schedule(Scheduler scheduler, List<UUID> commitments, Instant due)
            throws SchedulerException {
        Map<JobDetail, Set<? extends Trigger>> jobs = new HashMap<>();
        for (var id : commitments) {
            var name = id.toString();
            jobs.put(
                    JobBuilder.newJob(Breach.class).withIdentity(name).build(),
                    Set.of(
                            TriggerBuilder.newTrigger()
                                    .withIdentity(name)
                                    .startAt(Date.from(due))
                                    .build()));
        }
        scheduler.scheduleJobs(jobs, false);
    }

    private static void makeTables(Copy copy) throws SQLException, IOException {
        try (var connection = copy.connect();
                var statement = connection.createStatement();
                var in = Objects.requireNonNull(Quartz.class.getResourceAsStream(TABLES))) {
            statement.execute(new String(in.readAllBytes(), UTF_8));
        }
    }
}
