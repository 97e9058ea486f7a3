package org.homeward.notification.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.homeward.audit.Audit;
import org.homeward.audit.AuditEntry;
import org.homeward.web.Cursor;
import org.homeward.web.Page;

/** The copy as administrators see it. */
@ApplicationScoped
class ListRecipients {

    private final Recipients recipients;
    private final Audit audit;

    ListRecipients(Recipients recipients, Audit audit) {
        this.recipients = recipients;
        this.audit = audit;
    }

    @Transactional
    Page<RecipientView> handle(Optional<Cursor> after, int limit) {
        Page<Recipient> page =
                Page.of(
                        recipients.page(after, limit + 1),
                        limit,
                        person -> Cursor.of(person.username(), person.id()));
        audit.readAll(page.items().stream().map(ListRecipients::entry).toList());
        return page.map(RecipientView::of);
    }

    private static AuditEntry entry(Recipient person) {
        return new AuditEntry("recipient.listed", "recipient", person.id(), null, Set.of());
    }
}
