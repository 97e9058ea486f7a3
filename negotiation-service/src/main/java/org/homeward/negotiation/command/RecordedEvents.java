package org.homeward.negotiation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.homeward.edtf.Edtf;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.sql.Sql;

/** What is on record with a date, so that a due date can be counted from it. */
@ApplicationScoped
class RecordedEvents {

    private final Sql sql;
    private final Officers officers;

    RecordedEvents(Sql sql, Officers officers) {
        this.sql = sql;
        this.officers = officers;
    }

    /** When it was; empty for what is not there, hidden or on another desk. */
    Optional<Edtf> dateOf(UUID id, String desk) {
        return sql.first(
                        """
                        SELECT date_text FROM (
                            SELECT id, desk, date_text FROM talks
                            UNION ALL SELECT id, desk, date_text FROM statement
                            UNION ALL SELECT id, desk, date_text FROM agreement
                            UNION ALL SELECT id, desk, date_text FROM hand_over
                        ) AS event WHERE id = ? AND desk = ? AND desk = ANY (?)\
                        """,
                        row -> row.text("date_text"),
                        id,
                        desk,
                        officers.desks())
                .map(Edtf::parse);
    }
}
