package org.homeward.negotiation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.negotiation.sql.Sql;

/** The people of the identity provider, as last copied from it. */
@ApplicationScoped
public class People {

    private final Sql sql;

    People(Sql sql) {
        this.sql = sql;
    }

    /** Empty for somebody whom the last copy does not name. */
    public Optional<UUID> subject(String username) {
        return Optional.ofNullable(subjects(List.of(username)).get(username));
    }

    /**
     * By user name. A name that was given to somebody else after its first holder had left is the
     * present holder's.
     */
    public Map<String, UUID> subjects(Collection<String> usernames) {
        record Known(String username, UUID id) {}
        List<Known> known =
                sql.list(
                        "SELECT username, id FROM directory_person WHERE username = ANY (?)"
                                + " ORDER BY active, copied_at, id",
                        row -> new Known(row.text("username"), row.uuid("id")),
                        usernames);
        Map<String, UUID> subjects = new LinkedHashMap<>();
        known.forEach(one -> subjects.put(one.username(), one.id()));
        return subjects;
    }
}
