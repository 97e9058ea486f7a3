package org.homeward.deploy.faults.run;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

/** Counts what is between two safe places at this moment. */
final class Windows {

    private static final String UNPUBLISHED = "SELECT count(*) AS n FROM outbox";
    private static final String PUBLISHED =
            "SELECT event_id::text AS id FROM breach b"
                    + " WHERE NOT EXISTS (SELECT FROM outbox o WHERE o.id = b.event_id)";
    private static final String AHEAD =
            "SELECT count(*) AS n FROM commitment"
                    + " WHERE state = 'AGREED' AND due_instant > clock_timestamp()"
                    + " AND due_instant <= clock_timestamp() + make_interval(secs => ?)";
    private static final String ALERTED = "SELECT cause_event_id::text AS id FROM alert";

    private final Databases databases;

    Windows(Databases databases) {
        this.databases = databases;
    }

    Hit look(String victim) {
        try {
            int unpublished =
                    databases.list("negotiation", UNPUBLISHED, row -> row.getInt("n")).getFirst();
            Set<String> breaches = ids("negotiation", PUBLISHED);
            breaches.removeAll(ids("notification", ALERTED));
            return new Hit(victim, OptionalInt.of(unpublished), OptionalInt.of(breaches.size()));
        } catch (SQLException away) {
            return new Hit(victim, OptionalInt.empty(), OptionalInt.empty());
        }
    }

    /** How many promises fall due within that time from now. */
    OptionalInt dueWithin(Duration time) {
        try {
            double seconds = time.toSeconds();
            return OptionalInt.of(
                    databases
                            .list("negotiation", AHEAD, row -> row.getInt("n"), seconds)
                            .getFirst());
        } catch (SQLException away) {
            return OptionalInt.empty();
        }
    }

    private Set<String> ids(String database, String sql) throws SQLException {
        return new HashSet<>(databases.list(database, sql, row -> row.getString("id")));
    }
}
