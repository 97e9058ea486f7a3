package org.homeward.notification.watchdog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last sign of life of one source. */
@Entity
@Table(name = "heartbeat")
class Heartbeat {

    @Id private String source;

    @Column private UUID subjectId;
    @Column private long beat;
    @Column private Instant at;
    @Column private Instant receivedAt;
    @Column private int unreconciled;
    @Column private boolean missing;
    @Column private @Nullable Instant unreconciledAt;

    protected Heartbeat() {}

    Heartbeat(String source, UUID subject) {
        this.source = source;
        this.subjectId = subject;
    }

    void heard(long number, Instant sent, int open, Instant now) {
        beat = number;
        at = sent;
        receivedAt = now;
        unreconciled = open;
        missing = false;
        unreconciledAt = open > 0 ? now : unreconciledAt;
    }

    /** Whether nothing was left undone for so long that what was found before is over. */
    boolean calmFor(Duration calm) {
        return unreconciledAt != null && !receivedAt.isBefore(unreconciledAt.plus(calm));
    }

    void settle() {
        unreconciledAt = null;
    }

    void miss() {
        missing = true;
    }

    String source() {
        return source;
    }

    UUID subjectId() {
        return subjectId;
    }

    long beat() {
        return beat;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    int unreconciled() {
        return unreconciled;
    }

    boolean missing() {
        return missing;
    }
}
