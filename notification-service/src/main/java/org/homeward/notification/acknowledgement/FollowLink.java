package org.homeward.notification.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.homeward.access.AsEngine;
import org.homeward.notification.acknowledgement.Finding.Nothing;
import org.homeward.notification.alert.AcknowledgeAlert;
import org.homeward.notification.alert.Alert;
import org.homeward.notification.recipient.Recipient;

/**
 * Follows a link for somebody who is not signed in: the link itself says who it is, so this runs as
 * the engine and looks again whether that person may still be told of the alert.
 */
@ApplicationScoped
@AsEngine
class FollowLink {

    private final Links links;
    private final Holders holders;
    private final AcknowledgeAlert acknowledge;
    private final InstantSource clock;

    FollowLink(Links links, Holders holders, AcknowledgeAlert acknowledge, InstantSource clock) {
        this.links = links;
        this.holders = holders;
        this.acknowledge = acknowledge;
        this.clock = clock;
    }

    /** Changes nothing, however often a mail scanner looks. */
    @Transactional
    Finding look(String token) {
        return holder(token).map(holder -> finding(holder.alert(), holder)).orElse(new Nothing());
    }

    @Transactional
    Finding acknowledge(String token) {
        return holder(token).map(this::answered).orElse(new Nothing());
    }

    private Finding answered(Holder holder) {
        Alert alert = holder.alert();
        if (alert.ending().isPresent()) {
            return finding(alert, holder);
        }
        String by = holder.reader().username();
        return finding(acknowledge.handle(alert.id(), by, AcknowledgeAlert.LINK, null), holder);
    }

    private Optional<Holder> holder(String token) {
        return Token.parse(token)
                .flatMap(known -> links.findByIdOptional(known.hash()))
                .filter(link -> link.validAt(clock.instant()))
                .flatMap(holders::of);
    }

    private static Finding finding(Alert alert, Holder holder) {
        Recipient reader = holder.reader();
        return Finding.of(alert, reader.locale(), reader.zone());
    }
}
