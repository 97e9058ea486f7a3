package org.homeward.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.timer.DueWork;

/**
 * Sends what is due. An attempt is three steps, of which only the first and the last touch the
 * database, so no mail server holds a transaction open; only a crash between them repeats the
 * letter.
 */
@ApplicationScoped
class SendLetters implements DueWork {

    static final String NAME = "letters";

    private final Deliveries deliveries;
    private final PrepareLetters prepare;
    private final Dispatch dispatch;
    private final MailConfig config;

    SendLetters(
            Deliveries deliveries, PrepareLetters prepare, Dispatch dispatch, MailConfig config) {
        this.deliveries = deliveries;
        this.prepare = prepare;
        this.dispatch = dispatch;
        this.config = config;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** A slow mail server answers each of about ten commands at the end of its patience. */
    @Override
    public Duration bound() {
        return config.patience().multipliedBy(20);
    }

    @Override
    public Optional<Instant> next() {
        return deliveries.earliest();
    }

    @Override
    public int claim(Instant now, int limit) {
        List<Envelope> ready = prepare.claim(now, Math.min(limit, config.batch()));
        dispatch.all(ready);
        return ready.size();
    }
}
