package org.homeward.deploy.faults.check;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything a check may know: what the broker, the databases and the mailbox hold.
 *
 * @param at when it was gathered; what is due later is nobody's fault yet
 */
public record Evidence(
        Instant at, Ledger ledger, List<Published> published, Told told, Remains remains) {

    /** What negotiation-service and notification-service committed. */
    public record Ledger(
            List<Promised> promises,
            List<DueVersion> dues,
            List<BreachRow> breaches,
            List<Committed> events) {}

    /** What people were told. */
    public record Told(
            List<AlertRow> alerts,
            List<DeliveryRow> deliveries,
            List<Person> people,
            List<MailSeen> mails) {}

    /** What should be empty, and what the platform says of itself. */
    public record Remains(int unpublished, int parked, List<Look> looks) {}

    /**
     * A commitment's row.
     *
     * @param sequence the last one in its own database
     * @param heard the last one that notification-service knows of
     */
    public record Promised(
            String id,
            String reference,
            String desk,
            @Nullable String owner,
            long sequence,
            long heard) {}

    /** A due date as it was agreed, and the instant that the platform made of it. */
    public record DueVersion(
            String commitment,
            int version,
            DueText text,
            @Nullable Instant instant,
            Instant recordedAt) {}

    /** The words of a due date; no text means that none was agreed. */
    public record DueText(@Nullable String edtf, @Nullable String zone, int graceDays) {}

    public record BreachRow(
            String commitment, int version, String eventId, Instant detectedAt, boolean alerted) {}

    /**
     * An event as it was committed.
     *
     * @param type noun and verb, such as {@code commitment.breached}
     */
    public record Committed(String key, long sequence, String type, Instant at) {}

    /** An event as a consumer read it; the place orders the records of one partition. */
    public record Published(
            Place place, String id, String key, long sequence, String type, About about) {}

    public record Place(String topic, int partition, long offset) {}

    /**
     * What a published event says of its occasion.
     *
     * @param subject the commitment
     * @param version the due version
     * @param detectedAt of a breach
     */
    public record About(String subject, int version, @Nullable Instant detectedAt) {}

    public record AlertRow(
            String id, String subject, int version, String causeEventId, Instant raisedAt) {}

    public record DeliveryRow(
            String alert, String recipient, String occasion, String messageId, boolean sent) {}

    public record Person(
            String id,
            String username,
            @Nullable String email,
            Set<String> desks,
            Set<String> offices) {}

    public record MailSeen(String to, String messageId, Instant receivedAt) {}

    /** One look of the reconciler, as its heartbeat told. */
    public record Look(Instant at, int unreconciled) {}
}
