package org.homeward.detainee.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Callers;
import org.homeward.audit.Audit;
import org.homeward.audit.AuditEntry;
import org.homeward.detainee.person.Detainee;
import org.homeward.web.Cursor;
import org.homeward.web.Page;

/**
 * Lists the files of the caller's desks, newest first; words are found in whatever script a name is
 * written.
 */
@ApplicationScoped
class FindDetainees {

    private final EntityManager database;
    private final Callers callers;
    private final Audit audit;

    FindDetainees(EntityManager database, Callers callers, Audit audit) {
        this.database = database;
        this.callers = callers;
        this.audit = audit;
    }

    @Transactional
    Page<DetaineeRow> handle(ListRequest wanted) {
        int limit = Page.limit(wanted.limit());
        Optional<Cursor> after = Cursor.parse(wanted.cursor());
        ListQuery query = new ListQuery(desks(wanted.desk()));
        wanted.fates().ifPresent(query::ofFate);
        wanted.words().ifPresent(query::matching);
        after.ifPresent(cursor -> query.after(cursor.uuid(0)));
        List<Detainee> found = query.run(database, limit + 1);
        Page<Detainee> page = Page.of(found, limit, detainee -> Cursor.of(detainee.id()));
        audit.readAll(
                page.items().stream()
                        .map(d ->
                                new AuditEntry(
                                        "detainee.listed", "detainee", d.id(), d.desk(), Set.of()))
                        .toList());
        return page.map(DetaineeRow::of);
    }

    /** A desk that is not the caller's is as empty as one that does not exist. */
    private Set<String> desks(Optional<String> wanted) {
        Set<String> own = callers.current().desks();
        return wanted.map(desk -> own.contains(desk) ? Set.of(desk) : Set.<String>of()).orElse(own);
    }
}
