package org.homeward.deploy.bench.due;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.deploy.bench.stand.Copy;
import org.homeward.deploy.bench.stand.Stand;
import org.jobrunr.configuration.JobRunr;
import org.jobrunr.jobs.lambdas.JobRequest;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.jobrunr.scheduling.JobBuilder;
import org.jobrunr.server.BackgroundJobServer;
import org.jobrunr.server.BackgroundJobServerConfiguration;
import org.jobrunr.server.JobActivator;
import org.jobrunr.storage.sql.postgres.PostgresStorageProvider;
import org.jobrunr.utils.mapper.jackson.JacksonJsonMapper;

/** JobRunr with its store in PostgreSQL. */
final class JobRunrPeer extends Peer {

    JobRunrPeer(Stand stand, int most) {
        super(stand, "JobRunr", most);
    }

    /** Kept as JSON by JobRunr, which sets its field. */
    public static final class Breach implements JobRequest {
        private String commitment = "";

        @Override
        public Class<Handler> getJobRequestHandler() {
            return Handler.class;
        }

        static Breach of(UUID id) {
            var request = new Breach();
            request.commitment = id.toString();
            return request;
        }
    }

    /** Handed to JobRunr by its activator. */
    public static final class Handler implements JobRequestHandler<Breach> {
        private final Work work;

        Handler(Work work) {
            this.work = work;
        }

        @Override
        public void run(Breach request) {
            work.row().breach(UUID.fromString(request.commitment));
        }
    }

    @Override
    Engine engine(Copy copy, Work work, List<UUID> commitments, Instant due) {
        var pool = copy.pool(settings().number("connections"));
        var handler = new Handler(work);
        var scheduler =
                JobRunr.configure()
                        .useJsonMapper(new JacksonJsonMapper())
                        .useStorageProvider(new PostgresStorageProvider(pool))
                        .useJobActivator(activator(handler))
                        .useBackgroundJobServer(configuration(), false)
                        .initialize()
                        .getJobRequestScheduler();
        scheduler.create(
                commitments.stream()
                        .map(id ->
                                JobBuilder.aJob().scheduleAt(due).withJobRequest(Breach.of(id))));
        BackgroundJobServer server = JobRunr.getBackgroundJobServer();
        return new Engine() {
            @Override
            public void begin() {
                server.start();
            }

            @Override
            public void end() {
                JobRunr.destroy();
                pool.close();
            }
        };
    }

    private BackgroundJobServerConfiguration configuration() {
        return BackgroundJobServerConfiguration.usingStandardBackgroundJobServerConfiguration()
                .andWorkerCount(settings().number("jobrunr.workers"))
                .andPollInterval(settings().duration("jobrunr.poll-interval"))
                .andScheduledJobsRequestSize(settings().number("jobrunr.page"));
    }

    private static JobActivator activator(Handler handler) {
        return new JobActivator() {
            @Override
            public <T> T activateJob(Class<T> type) {
                return type.cast(handler);
            }
        };
    }
}
