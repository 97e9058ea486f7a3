package org.homeward.detainee.publish;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.homeward.audit.Audit;
import org.homeward.detainee.person.Detainee;
import org.homeward.detainee.person.Detainees;
import org.homeward.detainee.person.Happened;
import org.homeward.detainee.person.StoredEvent;
import org.homeward.outbox.Outbox;
import org.homeward.outbox.OutboxMessage;
import org.homeward.web.Uuid7;

/**
 * Writes what happened to a file into its history, the outbox and the audit trail, in the command's
 * own transaction: all of it or nothing.
 */
@ApplicationScoped
public class Journal {

    private final Detainees detainees;
    private final Outbox outbox;
    private final Audit audit;

    Journal(Detainees detainees, Outbox outbox, Audit audit) {
        this.detainees = detainees;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * @param action what the caller did, for the audit trail
     * @param changed the fields that changed, by name
     */
    public void write(Detainee detainee, String action, Set<String> changed) {
        List<Happened> happened = detainee.takeHappened();
        if (happened.isEmpty()) {
            return;
        }
        detainees.flushChanges();
        List<OutboxMessage> messages = new ArrayList<>();
        for (Happened each : happened) {
            StoredEvent event = new StoredEvent(Uuid7.next(each.recorded().at()), detainee, each);
            detainees.keep(event);
            DetaineeMessages.fact(detainee, each).ifPresent(messages::add);
        }
        messages.add(DetaineeMessages.state(detainee, happened.getLast()));
        outbox.appendAll(messages);
        audit.changed(action, "detainee", detainee.id(), detainee.desk(), changed);
    }
}
