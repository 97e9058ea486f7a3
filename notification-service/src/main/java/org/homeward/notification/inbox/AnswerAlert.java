package org.homeward.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Callers;
import org.homeward.notification.alert.AcknowledgeAlert;
import org.homeward.web.Conflict;
import org.homeward.web.NotFound;
import org.homeward.web.Once;
import org.jspecify.annotations.Nullable;

/** Acknowledges for the caller. */
@ApplicationScoped
class AnswerAlert {

    private final AcknowledgeAlert acknowledge;
    private final Once once;
    private final Callers callers;
    private final ReadAlert read;

    AnswerAlert(AcknowledgeAlert acknowledge, Once once, Callers callers, ReadAlert read) {
        this.acknowledge = acknowledge;
        this.once = once;
        this.callers = callers;
        this.read = read;
    }

    /**
     * @throws NotFound also for an alert of another desk
     * @throws Conflict when it was resolved before anybody answered
     */
    AlertDetailView handle(UUID id, @Nullable AcknowledgeRequest request) {
        AcknowledgeRequest body = Optional.ofNullable(request).orElse(AcknowledgeRequest.EMPTY);
        String by = callers.current().username();
        once.run(
                body, () -> acknowledge.handle(id, by, AcknowledgeAlert.CONSOLE, body.note()).id());
        return read.handle(id);
    }
}
