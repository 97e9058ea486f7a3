package org.homeward.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.homeward.notification.acknowledgement.IssuedLink;
import org.homeward.notification.acknowledgement.Links;
import org.homeward.notification.alert.Alert;
import org.homeward.notification.alert.AlertState;
import org.homeward.notification.alert.Alerts;
import org.homeward.notification.letter.Occasion;
import org.homeward.notification.letter.WriteLetter;
import org.homeward.notification.recipient.Recipient;
import org.homeward.notification.recipient.Recipients;
import org.jspecify.annotations.Nullable;

/** Writes one letter as things stand at the moment of sending. */
@ApplicationScoped
class ComposeEnvelope {

    private final Alerts alerts;
    private final Recipients recipients;
    private final Links links;
    private final WriteLetter letters;

    ComposeEnvelope(Alerts alerts, Recipients recipients, Links links, WriteLetter letters) {
        this.alerts = alerts;
        this.recipients = recipients;
        this.links = links;
        this.letters = letters;
    }

    /**
     * @return empty when the recipient has left, lost the desk or has no address since it was
     *     queued
     */
    Optional<Envelope> of(Delivery delivery, Instant now) {
        Alert alert = alerts.findById(delivery.alertId());
        return recipients
                .entitled(delivery.recipientId(), alert.desk())
                .flatMap(reader -> envelope(delivery, alert, reader, now));
    }

    private Optional<Envelope> envelope(
            Delivery delivery, Alert alert, Recipient reader, Instant now) {
        return Optional.ofNullable(reader.email())
                .map(address ->
                        new Envelope(
                                delivery.id(),
                                delivery.messageId(),
                                alert.id(),
                                address,
                                letters.to(
                                        reader,
                                        alert,
                                        delivery.reason(),
                                        link(delivery, alert, reader, now))));
    }

    private @Nullable IssuedLink link(
            Delivery delivery, Alert alert, Recipient reader, Instant now) {
        boolean answerable =
                alert.state() == AlertState.OPEN
                        && delivery.reason().occasion() != Occasion.RESOLVED;
        return answerable ? links.issue(alert, reader, now) : null;
    }
}
