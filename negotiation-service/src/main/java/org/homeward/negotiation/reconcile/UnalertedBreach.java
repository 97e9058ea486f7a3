package org.homeward.negotiation.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.negotiation.ledger.EventJson;
import org.homeward.outbox.OutboxMessage;

/**
 * A breach that no alert is known of, with what its commitment's messages say of it.
 *
 * @param breach the message of the breach, under the id of its event
 * @param ended the message of what ended it meanwhile
 */
record UnalertedBreach(OutboxMessage breach, Optional<OutboxMessage> ended) {

    private static final String COMMITMENT = "org.homeward.negotiation.commitment.";
    private static final String VERSION = ".v1";
    private static final String RESCINDED = "breach-rescinded";
    private static final String REINSTATED = "breach-reinstated";

    private static final Set<String> ENDS =
            Set.of("cured-late", "fulfilled", "waived", "withdrawn", "superseded", "lapsed");

    /**
     * @param messages of the commitment, oldest first
     * @return empty when the breach is not among them
     */
    static Optional<UnalertedBreach> of(UUID event, List<OutboxMessage> messages) {
        OutboxMessage breach = null;
        OutboxMessage ended = null;
        for (OutboxMessage message : messages) {
            if (message.id().equals(event)) {
                breach = message;
            } else if (breach != null && ends(message, dueVersion(breach))) {
                ended = message;
            } else if (breach != null && concerns(message, REINSTATED, dueVersion(breach))) {
                ended = null;
            }
        }
        return breach == null
                ? Optional.empty()
                : Optional.of(new UnalertedBreach(breach, Optional.ofNullable(ended)));
    }

    private static boolean ends(OutboxMessage message, int dueVersion) {
        return ENDS.contains(what(message)) || concerns(message, RESCINDED, dueVersion);
    }

    private static boolean concerns(OutboxMessage message, String what, int dueVersion) {
        return what(message).equals(what)
                && data(message).path(what.substring("breach-".length()) + "DueVersion").asInt()
                        == dueVersion;
    }

    private static int dueVersion(OutboxMessage breach) {
        return data(breach).path("dueVersion").asInt();
    }

    static String what(OutboxMessage message) {
        String type = String.valueOf(message.type());
        return type.startsWith(COMMITMENT) && type.endsWith(VERSION)
                ? type.substring(COMMITMENT.length(), type.length() - VERSION.length())
                : type;
    }

    static JsonNode data(OutboxMessage message) {
        return EventJson.tree(message.data());
    }
}
