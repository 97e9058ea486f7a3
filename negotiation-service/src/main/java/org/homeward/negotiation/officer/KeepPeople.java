package org.homeward.negotiation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.homeward.access.AsEngine;
import org.homeward.directory.PeopleCopy;
import org.homeward.directory.Person;
import org.homeward.negotiation.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Keeps who there is: an owner is found by the id that the identity provider gave them. */
@ApplicationScoped
class KeepPeople implements PeopleCopy {

    private static final String KEEP =
            """
            INSERT INTO directory_person (id, username, active, copied_at) SELECT * FROM %s
            ON CONFLICT (id) DO UPDATE
                SET username = excluded.username, active = excluded.active, copied_at = excluded.copied_at
                WHERE (directory_person.username, directory_person.active) <> (excluded.username, excluded.active)\
            """;
    private static final List<String> TYPES = List.of("uuid", "text", "bool", "timestamptz");

    private final Sql sql;
    private final InstantSource clock;

    KeepPeople(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A row is written where something changed, not at every copy. */
    @Override
    @AsEngine
    @Transactional
    public void keep(List<Person> people) {
        Instant now = clock.instant();
        List<@Nullable Object[]> rows = new ArrayList<>(people.size());
        for (Person person : people) {
            rows.add(
                    new @Nullable Object[] {person.id(), person.username(), person.enabled(), now});
        }
        sql.bulk(KEEP, TYPES, rows);
        sql.update(
                "UPDATE directory_person SET active = false, copied_at = ?"
                        + " WHERE active AND id <> ALL (?)",
                now,
                people.stream().map(Person::id).toList());
    }
}
