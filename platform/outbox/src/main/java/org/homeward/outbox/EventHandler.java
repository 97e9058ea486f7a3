package org.homeward.outbox;

import java.util.Set;

/**
 * A bean that reacts to events of other services.
 *
 * <p>Each event is handled at most once per {@link #consumer()}, in one transaction that runs as
 * the engine; what {@link #handle} writes and the mark that it was handled are committed together.
 * Several events may share one transaction. A handler therefore does nothing but write to the
 * database: mails and calls belong to work that it records there.
 */
public interface EventHandler {

    /**
     * Names the consumer group and the inbox; it must never change, or everything is handled again.
     */
    String consumer();

    Set<String> topics();

    /**
     * Ignores types it does not know. What it throws is tried again; if it keeps failing, this
     * event and the later ones of its aggregate are parked as {@link DeadLetters} while everything
     * else goes on.
     */
    void handle(InboundEvent event);
}
