package org.homeward.notification.acknowledgement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.homeward.notification.alert.Alert;
import org.homeward.notification.recipient.Recipient;

/**
 * Hands out links; each attempt to send a letter gets one of its own, because none can be read
 * back.
 */
@ApplicationScoped
public class Links implements PanacheRepositoryBase<Link, byte[]> {

    private final LinkConfig config;

    Links(LinkConfig config) {
        this.config = config;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public IssuedLink issue(Alert alert, Recipient recipient, Instant now) {
        Token token = Token.random();
        UUID person = recipient.id();
        Instant expires = now.plus(config.valid());
        persist(new Link(token, alert, person, now, expires));
        return new IssuedLink("/acknowledge/" + token.text(), expires);
    }

    /** Forgets what can no longer be used; its page is the same as that of an unknown link. */
    long forgetExpired(Instant now) {
        return delete("expiresAt <= ?1", now);
    }
}
