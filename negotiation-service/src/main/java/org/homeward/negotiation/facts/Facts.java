package org.homeward.negotiation.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homeward.audit.Audit;
import org.homeward.negotiation.officer.Officers;
import org.homeward.outbox.Outbox;
import org.homeward.outbox.OutboxMessage;
import org.homeward.web.RequestId;
import org.jspecify.annotations.Nullable;

/** Publishes that something was recorded, or that it changed. */
@ApplicationScoped
public class Facts {

    private static final String TOPIC = "homeward.negotiation.events";

    private final Outbox outbox;
    private final Audit audit;
    private final Officers officers;
    private final ObjectMapper json;

    Facts(Outbox outbox, Audit audit, Officers officers, ObjectMapper json) {
        this.outbox = outbox;
        this.audit = audit;
        this.officers = officers;
        this.json = json;
    }

    /**
     * @param noun such as {@code agreement}; the event is {@code …agreement.recorded.v1}
     * @param data ids, references and figures; a null value is left out
     */
    @Transactional(TxType.MANDATORY)
    public void recorded(
            String noun, UUID id, @Nullable String desk, Map<String, @Nullable Object> data) {
        happened(new Happening(noun, "recorded", id, 1, desk), data, Set.of());
    }

    /**
     * @param fields names of what changed, for the trail
     */
    @Transactional(TxType.MANDATORY)
    public void happened(Happening it, Map<String, @Nullable Object> data, Set<String> fields) {
        outbox.append(
                OutboxMessage.event(
                        officers.newId(),
                        TOPIC,
                        it.type(),
                        it.id(),
                        it.sequence(),
                        it.desk(),
                        officers.now(),
                        RequestId.current().orElse(null),
                        text(data)));
        audit.changed(it.noun() + "." + it.what(), it.noun(), it.id(), it.desk(), fields);
    }

    private String text(Map<String, @Nullable Object> data) {
        try {
            data.values().removeIf(java.util.Objects::isNull);
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a fact cannot be written", e);
        }
    }
}
