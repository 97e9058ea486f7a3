package org.homeward.deploy.bench.peer;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.homeward.deploy.bench.stand.Script;
import org.homeward.deploy.bench.stand.Stand;

/** db-scheduler, the nearest relative: PostgreSQL as its queue, lock-and-fetch, many threads. */
public final class DbSchedulers {

    private DbSchedulers() {}

    public static void makeTable(Connection connection) throws SQLException {
        Script.of("db-scheduler.sql").run(connection);
    }

    /** One task per open commitment that has none. */
    public static void schedule(Connection connection, Stand stand) throws SQLException {
        var templates =
                stand.templates().stream()
                        .map(id -> "'" + id + "'")
                        .collect(Collectors.joining(", "));
        Script.of("db-scheduler-tasks.sql").with(Map.of("templates", templates)).run(connection);
    }

    public static Scheduler of(
            DataSource pool, Acknowledged out, PeerSettings settings, Duration polling) {
        var row = new OneRow(pool, out);
        var task =
                Tasks.oneTime("breach")
                        .execute((instance, _) -> row.breach(UUID.fromString(instance.getId())));
        return Scheduler.create(pool, task)
                .threads(settings.number("db-scheduler.threads"))
                .pollUsingLockAndFetch(
                        settings.fraction("db-scheduler.lower-limit"),
                        settings.fraction("db-scheduler.upper-limit"))
                .pollingInterval(polling)
                .build();
    }
}
