package org.homeward.negotiation.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.negotiation.sql.Row;
import org.homeward.negotiation.sql.Sql;

/** All parties. */
@ApplicationScoped
public class Parties {

    private static final String SELECT = "SELECT id, name, kind, recorded_at FROM party ";

    private final Sql sql;

    Parties(Sql sql) {
        this.sql = sql;
    }

    void add(PartyView party, String author) {
        sql.update(
                "INSERT INTO party (id, name, kind, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?)",
                party.id(),
                party.name(),
                party.kind(),
                party.recordedAt(),
                author);
    }

    public Optional<PartyView> find(UUID id) {
        return sql.first(SELECT + "WHERE id = ?", Parties::view, id);
    }

    /** Newest last; ids are made in time order. */
    List<PartyView> after(UUID last, int limit) {
        return sql.list(SELECT + "WHERE id > ? ORDER BY id LIMIT ?", Parties::view, last, limit);
    }

    /** Whether every one of them is known. */
    public boolean known(Collection<UUID> ids) {
        return sql.list("SELECT id FROM party WHERE id = ANY (?)", row -> row.uuid("id"), ids)
                        .size()
                == ids.stream().distinct().count();
    }

    private static PartyView view(Row row) {
        Instant recordedAt = row.instant("recorded_at");
        return new PartyView(
                row.uuid("id"), row.text("name"), row.value("kind", PartyKind.class), recordedAt);
    }
}
