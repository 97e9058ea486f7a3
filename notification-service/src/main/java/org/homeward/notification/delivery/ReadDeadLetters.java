package org.homeward.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.audit.Audit;
import org.homeward.audit.AuditEntry;
import org.homeward.web.Cursor;
import org.homeward.web.NotFound;
import org.homeward.web.Page;

/** Dead letters as administrators see them. */
@ApplicationScoped
class ReadDeadLetters {

    private final DeadLetters deadLetters;
    private final Audit audit;

    ReadDeadLetters(DeadLetters deadLetters, Audit audit) {
        this.deadLetters = deadLetters;
        this.audit = audit;
    }

    @Transactional
    Page<DeadLetterView> list(Optional<Cursor> after, int limit) {
        Page<DeadLetter> page =
                Page.of(
                        deadLetters.page(after, limit + 1),
                        limit,
                        letter -> Cursor.of(letter.diedAt(), letter.deliveryId()));
        audit.readAll(page.items().stream().map(ReadDeadLetters::entry).toList());
        return page.map(DeadLetterView::of);
    }

    /**
     * @throws NotFound when it never died or has been replayed
     */
    @Transactional
    DeadLetterView one(UUID delivery) {
        DeadLetter letter = deadLetters.findByIdOptional(delivery).orElseThrow(NotFound::of);
        audit.readAll(Set.of(entry(letter)));
        return DeadLetterView.of(letter);
    }

    private static AuditEntry entry(DeadLetter letter) {
        return new AuditEntry("dead-letter.read", "delivery", letter.deliveryId(), null, Set.of());
    }
}
