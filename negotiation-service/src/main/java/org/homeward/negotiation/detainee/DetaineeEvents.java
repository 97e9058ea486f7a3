package org.homeward.negotiation.detainee;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.homeward.negotiation.sql.Sql;
import org.homeward.outbox.EventHandler;
import org.homeward.outbox.InboundEvent;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the replica of detainees and proposes a fulfilment when somebody named here was published
 * as returned.
 */
@ApplicationScoped
class DetaineeEvents implements EventHandler {

    private static final String REGISTERED = "org.homeward.detainee.detainee.registered.v1";
    private static final String FATE_CHANGED = "org.homeward.detainee.detainee.fate-changed.v1";
    private static final Set<String> RETURNED = Set.of("REPATRIATED", "RELEASED");

    private final Sql sql;
    private final ObjectMapper json;
    private final ProposeFulfilment propose;

    DetaineeEvents(Sql sql, ObjectMapper json, ProposeFulfilment propose) {
        this.sql = sql;
        this.json = json;
        this.propose = propose;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Registered(UUID detaineeId, String reference, String desk, String fate) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record FateChanged(
            UUID detaineeId, @Nullable UUID episodeId, String to, @Nullable String valid) {}

    @Override
    public String consumer() {
        return "negotiation-detainees";
    }

    @Override
    public Set<String> topics() {
        return Set.of("homeward.detainee.events");
    }

    @Override
    public void handle(InboundEvent event) {
        switch (event.type()) {
            case REGISTERED -> registered(read(event, Registered.class), event.sequence());
            case FATE_CHANGED -> fateChanged(read(event, FateChanged.class), event);
            default -> {
                // of no concern here
            }
        }
    }

    private void registered(Registered fact, long sequence) {
        sql.update(
                """
                INSERT INTO detainee (id, reference, desk, fate, sequence) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO NOTHING\
                """,
                fact.detaineeId(),
                fact.reference(),
                fact.desk(),
                fact.fate(),
                sequence);
    }

    private void fateChanged(FateChanged fact, InboundEvent event) {
        sql.update(
                "UPDATE detainee SET fate = ?, episode_id = coalesce(?::uuid, episode_id), sequence = ?"
                        + " WHERE id = ? AND sequence < ?",
                fact.to(),
                fact.episodeId(),
                event.sequence(),
                fact.detaineeId(),
                event.sequence());
        if (RETURNED.contains(fact.to())) {
            String date =
                    Objects.requireNonNullElseGet(
                            fact.valid(), () -> event.time().toString().substring(0, 10));
            propose.on(fact.detaineeId(), event, date);
        }
    }

    private <T> T read(InboundEvent event, Class<T> type) {
        try {
            return json.readValue(event.data(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "An event of " + event.type() + " cannot be read", e);
        }
    }
}
