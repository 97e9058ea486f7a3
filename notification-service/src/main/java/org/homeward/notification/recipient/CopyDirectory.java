package org.homeward.notification.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.homeward.timer.Round;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps the copy fresh; while the identity provider is away, the last one serves. */
@ApplicationScoped
class CopyDirectory implements Round {

    private static final Logger LOG = Logger.getLogger(CopyDirectory.class);

    private final Directory directory;
    private final KeepCopy copy;
    private final DirectoryConfig config;
    private final InstantSource clock;
    private volatile @Nullable Instant lastCopy;
    private volatile boolean away;

    CopyDirectory(Directory directory, KeepCopy copy, DirectoryConfig config, InstantSource clock) {
        this.directory = directory;
        this.copy = copy;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "directory";
    }

    @Override
    public Duration every() {
        return config.again();
    }

    /** A question per group, each of which the client lets wait half a minute. */
    @Override
    public Duration bound() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void go() {
        Instant now = clock.instant();
        Instant last = lastCopy;
        if (last == null || now.isBefore(last) || !now.isBefore(last.plus(config.every()))) {
            now();
        }
    }

    void now() {
        try {
            copy.keep(directory.people());
            lastCopy = clock.instant();
            if (away) {
                LOG.info("The identity provider answers again: recipients are copied.");
            }
            away = false;
        } catch (RuntimeException e) {
            if (!away) {
                LOG.warnf(
                        "Recipients cannot be copied, the last copy serves: %s",
                        e.getClass().getSimpleName());
            }
            away = true;
        }
    }
}
