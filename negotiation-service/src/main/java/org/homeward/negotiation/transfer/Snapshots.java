package org.homeward.negotiation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.homeward.negotiation.agreement.AgreementView;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.commitment.Fulfilment;
import org.homeward.negotiation.commitment.Terms;
import org.homeward.negotiation.due.Due;
import org.homeward.negotiation.target.Entry;
import org.homeward.negotiation.target.TargetForm;
import org.jspecify.annotations.Nullable;

/** What is recorded now, in the words of the table. */
@ApplicationScoped
class Snapshots {

    private final Who who;

    Snapshots(Who who) {
        this.who = who;
    }

    Map<String, String> agreement(AgreementView it) {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, "form", it.form());
        put(cells, "date", it.date());
        put(cells, "parties", Cells.joined(it.parties().stream().map(who::nameOf).toList()));
        put(cells, "status", it.status());
        put(cells, "source", it.existence().source());
        put(cells, "reliability", it.existence().reliability());
        put(cells, "credibility", it.existence().credibility());
        put(cells, "mediators", Cells.joined(it.mediators()));
        put(cells, "text", it.text());
        return cells;
    }

    Map<String, String> commitment(CommitmentState state) {
        Terms terms = state.terms();
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, "debtor", who.nameOf(terms.debtorId()));
        put(cells, "creditor", who.nameOf(terms.creditorId()));
        put(cells, "object", terms.object());
        target(cells, TargetForm.of(terms.target()), terms.desk());
        due(cells, state.due().due());
        put(cells, "owner", terms.owner());
        put(cells, "priority", terms.priority());
        if (!terms.conditions().isEmpty()) {
            put(cells, "conditions", terms.conditions().size());
        }
        return cells;
    }

    Map<String, String> fulfilment(CommitmentState state, Fulfilment it) {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, "date", it.date());
        List<UUID> came =
                it.entries().stream()
                        .map(state::entry)
                        .map(entry -> entry == null ? null : entry.detaineeId())
                        .filter(Objects::nonNull)
                        .toList();
        if (came.size() < it.count()) {
            put(cells, "count", it.count());
        } else {
            put(cells, "detainees", references(came, state.terms().desk()));
        }
        put(cells, "place", it.place());
        put(cells, "intermediary", it.intermediary());
        put(cells, "verified_by", it.verifiedBy());
        put(cells, "evidence", it.evidence());
        if (it.complete()) {
            put(cells, "complete", true);
        }
        return cells;
    }

    /** A person who deviates; whoever merely came stands in the delivery. */
    Map<String, String> entry(CommitmentState state, Entry it) {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, "became", it.state());
        if (it.detaineeId() == null) {
            put(cells, "count", 1);
        } else {
            put(cells, "detainees", references(List.of(it.detaineeId()), state.terms().desk()));
        }
        if (it.since() != null) {
            put(cells, "date", day(it.since(), state.due().due().zone()));
        }
        return cells;
    }

    /** Whether the promise and its deliveries alone do not say what became of this person. */
    static boolean deviates(CommitmentState state, Entry it) {
        return switch (it.state()) {
            case DELIVERED -> false;
            case PENDING -> !state.terms().target().listed();
            default -> true;
        };
    }

    /** The day that ended then, or the last moment before. */
    private static String day(Instant since, @Nullable String zone) {
        ZoneId place = zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
        LocalDate before = since.minusNanos(1_000).atZone(place).toLocalDate();
        return before.plusDays(1).atStartOfDay(place).toInstant().equals(since)
                ? before.toString()
                : since.minusNanos(1_000).toString();
    }

    private void target(Map<String, String> cells, TargetForm form, String desk) {
        put(cells, "target", form.kind());
        put(cells, "exactly", form.exactly());
        put(cells, "at_least", form.atLeast());
        put(cells, "up_to", form.upTo());
        TargetForm.Range between = form.between();
        if (between != null) {
            put(cells, "from", between.from());
            put(cells, "to", between.to());
        }
        if (form.detainees() != null) {
            put(cells, "detainees", references(form.detainees(), desk));
        }
        put(cells, "scope", form.scope());
        put(cells, "cut_off", form.cutOff());
        put(cells, "description", form.description());
        put(cells, "quantity", form.quantity());
        put(cells, "unit", form.unit());
    }

    private static void due(Map<String, String> cells, Due due) {
        put(cells, "due_kind", due.kind());
        put(cells, "due", due.edtf());
        put(cells, "zone", due.zone());
        put(cells, "wording", due.wording());
        if (due.relative() != null) {
            put(cells, "after", due.relative().after().commitmentId());
            put(cells, "after_event", due.relative().after().event());
            put(cells, "duration", due.relative().duration());
        }
        if (due.graceDays() > 0) {
            put(cells, "grace_days", due.graceDays());
        }
    }

    private String references(Collection<UUID> detainees, String desk) {
        return Cells.joined(detainees.stream().map(d -> who.referenceOf(d, desk)).toList());
    }

    private static void put(Map<String, String> cells, String column, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            cells.put(column, value.toString().strip());
        }
    }
}
