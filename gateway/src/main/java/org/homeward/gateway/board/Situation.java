package org.homeward.gateway.board;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.homeward.gateway.live.Fact;
import org.homeward.gateway.live.Fold;
import org.jspecify.annotations.Nullable;

/**
 * The picture in memory: every commitment's newest state, open alerts, deliveries, parties' names.
 */
@Singleton
class Situation implements Fold, Picture {

    private static final String PREFIX = "org.homeward.";

    private final Map<UUID, Promise> promises = new ConcurrentHashMap<>();
    private final Map<UUID, OpenAlert> alerts = new ConcurrentHashMap<>();
    private final Map<UUID, Delivery> deliveries = new ConcurrentHashMap<>();
    private final Map<UUID, String> parties = new ConcurrentHashMap<>();
    private final Tolerant json;

    Situation(Tolerant json) {
        this.json = json;
    }

    @Override
    public void learn(Fact fact) {
        if (fact.type() == null) {
            learnState(fact);
        } else {
            learnEvent(fact.type(), fact.data() == null ? "{}" : fact.data(), fact);
        }
    }

    private void learnState(Fact fact) {
        if (fact.key() == null) {
            return;
        }
        var id = UUID.fromString(fact.key());
        if (fact.data() == null) {
            promises.remove(id);
            return;
        }
        var read = json.read(fact.data(), Promise.class);
        promises.merge(id, read, (old, fresh) -> fresh.sequence() < old.sequence() ? old : fresh);
    }

    private void learnEvent(String type, String data, Fact fact) {
        switch (type) {
            case PREFIX + "negotiation.party.recorded.v1" -> {
                var party = json.read(data, Party.class);
                parties.put(party.partyId(), party.name());
            }
            case PREFIX + "negotiation.commitment.fulfilment-recorded.v1" -> {
                var delivery = json.read(data, Delivery.class);
                deliveries.put(delivery.fulfilmentId(), delivery);
            }
            case PREFIX + "negotiation.commitment.fulfilment-retracted.v1" ->
                    deliveries.remove(json.read(data, Retracted.class).fulfilmentId());
            case PREFIX + "notification.alert.raised.v1",
                    PREFIX + "notification.alert.escalated.v1",
                    PREFIX + "notification.alert.acknowledged.v1",
                    PREFIX + "notification.alert.reopened.v1",
                    PREFIX + "notification.alert.resolved.v1" ->
                    learnAlert(json.read(data, OpenAlert.class), fact);
            default -> {
                // Not on the board; the stream carries it all the same.
            }
        }
    }

    private void learnAlert(OpenAlert alert, Fact fact) {
        var timed = alert.withRaisedAt(fact.recordedAt());
        alerts.merge(alert.alertId(), timed, OpenAlert::after);
    }

    @Override
    public Collection<Promise> promises() {
        return promises.values();
    }

    @Override
    public Collection<OpenAlert> alerts() {
        return alerts.values();
    }

    @Override
    public Collection<Delivery> deliveries() {
        return deliveries.values();
    }

    @Override
    public @Nullable String nameOf(UUID party) {
        return parties.get(party);
    }
}
