package org.homeward.outbox;

import java.util.Map;

/**
 * A message in the outbox table.
 *
 * @param seq its place among the messages of its aggregate
 * @param headers further headers on the wire; they win over those of the message
 */
record OutboxRow(long seq, OutboxMessage message, Map<String, String> headers) {

    int size() {
        return message.data().length();
    }
}
