package org.homeward.negotiation.detainee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.homeward.negotiation.sql.Row;
import org.homeward.negotiation.sql.Sql;
import org.homeward.web.Rejected;

/** The replica of detainees. */
@ApplicationScoped
public class Detainees {

    private final Sql sql;

    Detainees(Sql sql) {
        this.sql = sql;
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
