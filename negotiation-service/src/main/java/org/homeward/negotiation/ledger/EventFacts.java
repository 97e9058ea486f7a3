package org.homeward.negotiation.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import org.homeward.negotiation.commitment.Breach;
import org.homeward.negotiation.commitment.CommitmentEvent;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.commitment.Fulfilment;
import org.homeward.negotiation.commitment.Step;
import org.homeward.negotiation.commitment.Terms;
import org.homeward.negotiation.due.Due;
import org.homeward.negotiation.due.DueVersion;
import org.homeward.negotiation.due.RelativeDue;
import org.homeward.negotiation.target.Entry;
import org.homeward.negotiation.target.TargetForm;
import org.jspecify.annotations.Nullable;

/**
 * What each kind of event says beyond what every event of a commitment says: ids, codes, dates and
 * figures, each named here, so that what an officer wrote in words is never published by the way.
 */
final class EventFacts {

    private EventFacts() {}

    static void of(Step step, CommitmentState state, Map<String, @Nullable Object> data) {
        switch (step.recorded().event()) {
            case CommitmentEvent.Proposed(var terms, var due, _) -> terms(terms, due, step, data);
            case CommitmentEvent.Agreed agreed -> terms(agreed.terms(), agreed.due(), step, data);
            case CommitmentEvent.ConditionMet(var condition, var due, _, _) -> {
                data.put("conditionId", condition);
                change(due, data);
            }
            case CommitmentEvent.DueChanged(var due) -> change(due, data);
            case CommitmentEvent.Corrected(var due, int wrong) -> {
                change(due, data);
                data.put("correctedDueVersion", wrong);
                balance(step, data);
            }
            case CommitmentEvent.DueSoon(int version, var threshold) -> {
                data.put("threshold", threshold);
                data.put("due", due(dueOf(state, version), version));
                balance(step, data);
            }
            case CommitmentEvent.Resumed(var due, _, _) -> change(due, data);
            case CommitmentEvent.Breached breached -> breached(breached, data);
            case CommitmentEvent.BreachRescinded(int version, var learnt, var correction) -> {
                data.put("rescindedDueVersion", version);
                balance(step, data);
                data.put("learntAt", learnt);
                some(data, "correctedByDueVersion", correction);
            }
            case CommitmentEvent.BreachReinstated(int version) -> {
                data.put("reinstatedDueVersion", version);
                balance(step, data);
            }
            case CommitmentEvent.FulfilmentRecorded(var fulfilment, _) ->
                    fulfilment(fulfilment, step, data);
            case CommitmentEvent.FulfilmentRetracted(var id, _, _) -> {
                data.put("fulfilmentId", id);
                balance(step, data);
            }
            case CommitmentEvent.EntryChanged changed -> {
                entries(changed, step, data);
                data.put("history", step.recorded().at().equals(state.recordedAt()));
            }
            case CommitmentEvent.CuredLate(var days) -> {
                balance(step, data);
                some(data, "daysLate", days);
            }
            case CommitmentEvent.Superseded(var by, _, _) -> data.put("supersededBy", by);
            case CommitmentEvent.Disputed(var dispute) -> {
                data.put("disputeId", dispute.id());
                data.put("kind", dispute.kind());
            }
            case CommitmentEvent.DisputeResolved(var id, _, _) -> data.put("disputeId", id);
            case CommitmentEvent.Fulfilled _,
                    CommitmentEvent.Reopened _,
                    CommitmentEvent.Lapsed _,
                    CommitmentEvent.Waived _,
                    CommitmentEvent.Withdrawn _,
                    CommitmentEvent.Suspended _ ->
                    balance(step, data);
        }
    }

    private static void terms(
            Terms terms, DueVersion due, Step step, Map<String, @Nullable Object> data) {
        data.put("target", target(terms.target().form()));
        data.put("due", due(due.due(), due.version()));
        balance(step, data);
        data.put("agreedOn", terms.agreedOn());
        some(data, "priority", terms.priority());
        some(data, "reciprocalTo", terms.reciprocalTo());
    }

    private static void breached(
            CommitmentEvent.Breached breached, Map<String, @Nullable Object> data) {
        Breach breach = breached.breach();
        Map<String, @Nullable Object> due = new LinkedHashMap<>();
        due.put("edtf", breached.due().edtf());
        due.put("zone", breached.due().zone());
        due.put("instant", breach.instant());
        due.put("qualified", breached.due().qualified());
        data.put("due", due);
        data.put("detectedAt", breach.detectedAt());
        data.put("owed", breach.owed());
        data.put("delivered", breach.delivered());
        data.put("shortfall", breach.shortfall());
        data.put("quantified", breached.quantified());
        data.put("outstandingDetainees", breached.outstanding());
        data.put("disputed", breached.disputed());
        data.put("declared", breach.declared());
        data.put("priorBreachesByDebtor", breached.priorBreaches());
        data.put("history", breached.history());
        if (breached.declaration() != null) {
            data.put("statementId", breached.declaration().statementId());
            data.put("since", breached.declaration().since());
        }
    }

    private static void fulfilment(
            Fulfilment fulfilment, Step step, Map<String, @Nullable Object> data) {
        data.put("fulfilmentId", fulfilment.id());
        data.put("handOverId", fulfilment.handOverId());
        data.put("date", fulfilment.date());
        data.put("count", fulfilment.count());
        balance(step, data);
    }

    private static void entries(
            CommitmentEvent.EntryChanged event, Step step, Map<String, @Nullable Object> data) {
        data.put("entries", event.changed().stream().map(EventFacts::entry).toList());
        data.put("added", event.added().stream().map(EventFacts::entry).toList());
        some(data, "fulfilmentId", event.fulfilment());
        balance(step, data);
    }

    private static Map<String, @Nullable Object> entry(Entry entry) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("entryId", entry.id());
        one.put("number", entry.number());
        some(one, "detaineeId", entry.detaineeId());
        one.put("state", entry.state());
        return one;
    }

    private static void change(@Nullable DueVersion version, Map<String, @Nullable Object> data) {
        if (version != null) {
            data.put("due", due(version.due(), version.version()));
        }
    }

    private static void balance(Step step, Map<String, @Nullable Object> data) {
        some(data, "owed", step.balance().owed());
        data.put("delivered", step.balance().delivered());
    }

    private static Due dueOf(CommitmentState state, int version) {
        return state.dues().get(version - 1).due();
    }

    static Map<String, @Nullable Object> due(Due due, int version) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        some(one, "edtf", due.edtf());
        some(one, "zone", due.zone());
        if (due.relative() != null) {
            one.put("after", after(due.relative().after()));
            one.put("duration", due.relative().duration());
        }
        some(one, "instant", due.instant());
        one.put("version", version);
        one.put("qualified", due.qualified());
        return one;
    }

    private static Map<String, @Nullable Object> after(RelativeDue.After after) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        some(one, "commitmentId", after.commitmentId());
        some(one, "eventId", after.eventId());
        return one;
    }

    private static Map<String, @Nullable Object> target(TargetForm form) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("kind", form.kind());
        some(one, "exactly", form.exactly());
        some(one, "atLeast", form.atLeast());
        some(one, "upTo", form.upTo());
        some(one, "between", form.between());
        some(one, "detainees", form.detainees());
        some(one, "cutOff", form.cutOff());
        some(one, "quantity", form.quantity());
        return one;
    }

    static void some(Map<String, @Nullable Object> data, String name, @Nullable Object value) {
        if (value != null) {
            data.put(name, value);
        }
    }
}
