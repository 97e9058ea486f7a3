package org.homeward.negotiation.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.commitment.CommitmentEvent;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.commitment.Step;
import org.homeward.negotiation.commitment.Terms;
import org.homeward.outbox.OutboxMessage;
import org.homeward.web.Uuid7;
import org.jspecify.annotations.Nullable;

/**
 * The only place where what happened becomes a message for others: figures, ids and references,
 * never a person's name, a user name or words that an officer wrote.
 */
final class CommitmentMessages {

    static final String EVENTS = "homeward.negotiation.events";
    static final String STATES = "homeward.negotiation.commitments";
    private static final String PREFIX = "org.homeward.negotiation.commitment.";

    private CommitmentMessages() {}

    static String type(CommitmentEvent event) {
        return PREFIX + EventJson.name(event) + ".v1";
    }

    static OutboxMessage event(
            Commitment commitment, Step step, @Nullable UUID owner, @Nullable UUID correlation) {
        Terms terms = commitment.state().terms();
        Map<String, @Nullable Object> data =
                common(terms, owner, step.status().name(), step.dueVersion());
        EventFacts.of(step, commitment.state(), data);
        return OutboxMessage.event(
                step.recorded().id(),
                EVENTS,
                type(step.recorded().event()),
                terms.id(),
                step.recorded().sequence(),
                terms.desk(),
                step.recorded().at(),
                correlation,
                EventJson.write(data));
    }

    static OutboxMessage state(
            Commitment commitment, @Nullable UUID owner, @Nullable UUID correlation) {
        CommitmentState state = commitment.state();
        return OutboxMessage.state(
                Uuid7.next(state.changedAt()),
                STATES,
                state.terms().id(),
                state.sequence(),
                state.terms().desk(),
                state.changedAt(),
                correlation,
                EventJson.write(now(state, owner)));
    }

    private static Map<String, @Nullable Object> now(CommitmentState state, @Nullable UUID owner) {
        Terms terms = state.terms();
        var balance = state.balance();
        Map<String, @Nullable Object> data =
                common(terms, owner, state.status().name(), state.due().version());
        data.put("targetKind", terms.target().form().kind());
        EventFacts.some(data, "owed", balance.owed());
        data.put("delivered", balance.delivered());
        EventFacts.some(data, "outstanding", balance.shortfall());
        data.put("quantified", balance.quantified());
        data.put("due", EventFacts.due(state.due().due(), state.due().version()));
        data.put("breaches", breaches(state));
        data.put("broken", !state.standing().isEmpty());
        data.put("disputed", state.disputed());
        data.put("suspended", state.suspended());
        EventFacts.some(data, "priority", terms.priority());
        data.put("agreedOn", terms.agreedOn());
        EventFacts.some(data, "daysLate", state.daysLate());
        EventFacts.some(data, "completedOn", state.completedOn());
        data.put("sequence", state.sequence());
        data.put("recordedAt", state.changedAt());
        return data;
    }

    private static List<Map<String, @Nullable Object>> breaches(CommitmentState state) {
        return state.breaches().stream()
                .map(breach -> {
                    Map<String, @Nullable Object> one = new LinkedHashMap<>();
                    one.put("dueVersion", breach.dueVersion());
                    EventFacts.some(one, "instant", breach.instant());
                    one.put("detectedAt", breach.detectedAt());
                    EventFacts.some(one, "owed", breach.owed());
                    one.put("delivered", breach.delivered());
                    EventFacts.some(one, "shortfall", breach.shortfall());
                    one.put("standing", breach.standing());
                    one.put("declared", breach.declared());
                    return one;
                })
                .toList();
    }

    private static Map<String, @Nullable Object> common(
            Terms terms, @Nullable UUID owner, String state, int dueVersion) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("commitmentId", terms.id());
        data.put("reference", terms.reference());
        data.put("agreementId", terms.agreementId());
        data.put("debtorId", terms.debtorId());
        data.put("creditorId", terms.creditorId());
        data.put("desk", terms.desk());
        data.put("object", terms.object());
        data.put("state", state);
        data.put("dueVersion", dueVersion);
        EventFacts.some(data, "ownerId", owner);
        return data;
    }
}
