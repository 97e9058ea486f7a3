package org.homeward.negotiation.detainee;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.homeward.negotiation.sql.Row;
import org.homeward.negotiation.sql.Sql;
import org.homeward.web.Rejected;

/** The replica of detainees. */
@ApplicationScoped
public class Detainees {

    private static final int LOOKS = 20;
    private static final Duration BETWEEN = Duration.ofMillis(50);

    private final Sql sql;

    Detainees(Sql sql) {
        this.sql = sql;
    }

    /**
     * Gives the event of a detainee registered a moment ago the time to arrive, at most a second,
     * so that a program may register a person and name them in its next call. Whoever is hidden is
     * waited for exactly like whoever does not exist. To be called outside a transaction.
     */
    public void await(Collection<UUID> ids, String desk) {
        int wanted = new HashSet<>(ids).size();
        for (int look = 1; look < LOOKS && now(ids, desk) < wanted; look++) {
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    private int now(Collection<UUID> ids, String desk) {
        return QuarkusTransaction.requiringNew().call(() -> find(ids, desk)).size();
    }

    /** A detainee that is unknown and one of another desk are refused with the same words. */
    public List<Detainee> require(String field, Collection<UUID> ids, String desk) {
        List<Detainee> found = find(ids, desk);
        if (found.size() < new HashSet<>(ids).size()) {
            throw Rejected.of(
                    field,
                    "unknown-detainee",
                    "Not every detainee named here is known on this desk.");
        }
        return found;
    }

    /** One of these desks, for a question that names nobody else. */
    public Optional<Detainee> visible(UUID id, Collection<String> desks) {
        return sql.first(
                "SELECT id, reference, desk, fate, episode_id FROM detainee WHERE id = ? AND desk = ANY (?)",
                Detainees::detainee,
                id,
                desks);
    }

    public List<Detainee> find(Collection<UUID> ids, String desk) {
        return ids.isEmpty()
                ? List.of()
                : sql.list(
                        "SELECT id, reference, desk, fate, episode_id FROM detainee WHERE id = ANY (?) AND desk = ?",
                        Detainees::detainee,
                        ids,
                        desk);
    }

    private static Detainee detainee(Row row) {
        return new Detainee(
                row.uuid("id"),
                row.text("reference"),
                row.text("desk"),
                row.text("fate"),
                row.uuidOrNull("episode_id"));
    }
}
