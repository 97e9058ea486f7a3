package org.homeward.negotiation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.homeward.negotiation.sql.Sql;

/** Finds parties and detainees by what a table calls them. */
@ApplicationScoped
class Who {

    private final Sql sql;

    Who(Sql sql) {
        this.sql = sql;
    }

    /** By id, or by a name that only one party bears. */
    UUID party(CsvRow row, String column, String called) {
        List<UUID> found =
                sql.list(
                        "SELECT id FROM party WHERE id::text = lower(?) OR lower(name) = lower(?) LIMIT 2",
                        r -> r.uuid("id"),
                        called,
                        called);
        return one(row, column, found, "party");
    }

    /** By id or reference, on that desk. */
    UUID detainee(CsvRow row, String column, String desk, String called) {
        List<UUID> found =
                sql.list(
                        "SELECT id FROM detainee WHERE desk = ? AND (id::text = lower(?) OR reference = upper(?)) LIMIT 2",
                        r -> r.uuid("id"),
                        desk,
                        called,
                        called);
        return one(row, column, found, "detainee");
    }

    private static UUID one(CsvRow row, String column, List<UUID> found, String what) {
        if (found.isEmpty()) {
            throw row.error(column, "There is no " + what + " of this name or id.");
        }
        if (found.size() > 1) {
            throw row.error(column, "More than one " + what + " is called so; give the id.");
        }
        return found.getFirst();
    }

    /** Its name where only this party bears it. */
    String nameOf(UUID party) {
        return sql.first(
                        "SELECT name FROM party p WHERE id = ? AND NOT EXISTS"
                                + " (SELECT 1 FROM party o WHERE lower(o.name) = lower(p.name) AND o.id <> p.id)",
                        r -> r.text("name"),
                        party)
                .filter(name -> !name.contains("|"))
                .orElse(party.toString());
    }

    /** Its reference where only this detainee bears it. */
    String referenceOf(UUID detainee, String desk) {
        return sql.first(
                        "SELECT reference FROM detainee d WHERE id = ? AND desk = ? AND NOT EXISTS"
                                + " (SELECT 1 FROM detainee o WHERE o.reference = d.reference AND o.id <> d.id)",
                        r -> r.text("reference"),
                        detainee,
                        desk)
                .orElse(detainee.toString());
    }
}
