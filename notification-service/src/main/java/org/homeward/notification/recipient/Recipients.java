package org.homeward.notification.recipient;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.notification.ladder.Who;
import org.homeward.web.Cursor;
import org.jspecify.annotations.Nullable;

/** The last copy of the identity provider's people. */
@ApplicationScoped
public class Recipients implements PanacheRepositoryBase<Recipient, UUID> {

    /** Everybody addressed who may be told, each once, in the order of their user names. */
    public List<Recipient> entitled(List<Who> to, @Nullable String desk, SubjectOwner owner) {
        return find("active").<Recipient>stream()
                .filter(person -> person.entitledTo(desk))
                .filter(person -> to.stream().anyMatch(who -> person.is(who, owner)))
                .sorted(Comparator.comparing(Recipient::username))
                .toList();
    }

    public Optional<Recipient> entitled(UUID id, @Nullable String desk) {
        return findByIdOptional(id).filter(person -> person.entitledTo(desk));
    }

    /** By user name. */
    List<Recipient> page(Optional<Cursor> after, int rows) {
        return after.map(cursor ->
                        find(
                                "username > ?1 or username = ?1 and id > ?2"
                                        + " order by username, id",
                                cursor.text(0).orElse(""),
                                cursor.uuid(1)))
                .orElseGet(() -> find("order by username, id"))
                .range(0, rows - 1)
                .list();
    }

    /**
     * Whether the identity provider was ever reached: before that, nobody is known to be absent.
     */
    public boolean known() {
        return count() > 0;
    }
}
