package org.homeward.negotiation.story;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.InstantSource;
import java.util.UUID;
import org.homeward.access.EngineWork;
import org.homeward.outbox.EventHandler;
import org.homeward.outbox.InboundEvent;

/** Plays what detainee-service and notification-service publish, as their events say it. */
@ApplicationScoped
class Replica {

    private final Instance<EventHandler> handlers;

    Replica(@Any Instance<EventHandler> handlers) {
        this.handlers = handlers;
    }

    /** A detainee whom detainee-service has registered on that desk. */
    UUID detainee(String desk) {
        UUID id = UUID.randomUUID();
        registered(id, desk);
        return id;
    }

    void registered(UUID id, String desk) {
        play(
                "negotiation-detainees",
                "org.homeward.detainee.detainee.registered.v1",
                id,
                1,
                """
                {"detaineeId":"%s","reference":"D-7Q2M9KX-0","desk":"%s","fate":"UNACCOUNTED","category":"PRISONER_OF_WAR"}\
                """
                        .formatted(id, desk));
    }

    void repatriated(UUID id, UUID episode, String desk) {
        play(
                "negotiation-detainees",
                "org.homeward.detainee.detainee.fate-changed.v1",
                id,
                2,
                """
                {"detaineeId":"%s","reference":"D-7Q2M9KX-0","desk":"%s","episodeId":"%s","from":"ACKNOWLEDGED","to":"REPATRIATED","valid":"2022-10-04"}\
                """
                        .formatted(id, desk, episode));
    }

    void play(String consumer, String type, UUID key, long sequence, String data) {
        EventHandler handler =
                handlers.stream()
                        .filter(h -> h.consumer().equals(consumer))
                        .findFirst()
                        .orElseThrow();
        var now = InstantSource.system().instant();
        InboundEvent event =
                new InboundEvent(
                        UUID.randomUUID(),
                        type,
                        "/homeward/test",
                        key,
                        sequence,
                        null,
                        now,
                        now,
                        null,
                        data);
        EngineWork.run(() -> QuarkusTransaction.requiringNew().run(() -> handler.handle(event)));
    }
}
