package org.homeward.negotiation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.homeward.negotiation.agreement.AgreementView;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.commitment.CommitmentStatus;
import org.homeward.negotiation.commitment.Terms;
import org.homeward.negotiation.due.Due;
import org.homeward.negotiation.due.DueVersion;
import org.homeward.negotiation.due.RelativeDue;
import org.homeward.negotiation.target.TargetForm;

/** What is recorded now, in the words of the table. */
@ApplicationScoped
class Snapshots {

    /** As many characters as 2022-09-30 has. */
    private static final int DAY = 10;

    private final Who who;
    private final Called called;

    Snapshots(Who who, Called called) {
        this.who = who;
        this.called = called;
    }

    Map<String, String> agreement(AgreementView it) {
        Map<String, String> cells = new LinkedHashMap<>();
        Cells.put(cells, "form", it.form());
        Cells.put(cells, "date", it.date());
        Cells.put(cells, "parties", Cells.joined(it.parties().stream().map(who::nameOf).toList()));
        Cells.put(cells, "status", it.status());
        Cells.put(cells, "source", it.existence().source());
        Cells.put(cells, "reliability", it.existence().reliability());
        Cells.put(cells, "credibility", it.existence().credibility());
        Cells.put(cells, "mediators", Cells.joined(it.mediators()));
        Cells.put(cells, "text", it.text());
        return cells;
    }

    Map<String, String> commitment(CommitmentState state) {
        Terms terms = state.terms();
        Map<String, String> cells = new LinkedHashMap<>();
        Cells.put(cells, "debtor", who.nameOf(terms.debtorId()));
        Cells.put(cells, "creditor", who.nameOf(terms.creditorId()));
        Cells.put(cells, "object", terms.object());
        target(cells, TargetForm.of(terms.target()), terms.desk());
        due(cells, state);
        Cells.put(cells, "owner", terms.owner());
        Cells.put(cells, "priority", terms.priority());
        if (terms.reciprocalTo() != null) {
            Cells.put(
                    cells,
                    "reciprocal_to",
                    called.promise(terms.reciprocalTo(), terms.desk()).orElse(null));
        }
        return cells;
    }

    private void target(Map<String, String> cells, TargetForm form, String desk) {
        Cells.put(cells, "target", form.kind());
        Cells.put(cells, "exactly", form.exactly());
        Cells.put(cells, "at_least", form.atLeast());
        Cells.put(cells, "up_to", form.upTo());
        TargetForm.Range between = form.between();
        if (between != null) {
            Cells.put(cells, "from", between.from());
            Cells.put(cells, "to", between.to());
        }
        if (form.detainees() != null) {
            Cells.put(cells, "detainees", references(form.detainees(), desk));
        }
        Cells.put(cells, "scope", form.scope());
        Cells.put(cells, "cut_off", form.cutOff());
        Cells.put(cells, "description", form.description());
        Cells.put(cells, "quantity", form.quantity());
        Cells.put(cells, "unit", form.unit());
    }

    private void due(Map<String, String> cells, CommitmentState state) {
        Due due = state.due().due();
        Cells.put(cells, "due_kind", due.kind());
        Cells.put(cells, "due", due.edtf());
        Cells.put(cells, "zone", due.zone());
        Cells.put(cells, "wording", due.wording());
        if (due.relative() != null) {
            after(cells, due.relative(), state.terms().desk());
            happened(cells, state);
        }
        if (due.graceDays() > 0) {
            Cells.put(cells, "grace_days", due.graceDays());
        }
    }

    private void after(Map<String, String> cells, RelativeDue relative, String desk) {
        RelativeDue.After after = relative.after();
        if (after.commitmentId() != null) {
            Cells.put(cells, "after", called.promise(after.commitmentId(), desk).orElse(null));
        }
        Cells.put(cells, "after_event", after.event());
        if (after.eventId() != null) {
            Cells.put(cells, "event_id", called.agreement(after.eventId(), desk).orElse(null));
        }
        Cells.put(cells, "duration", relative.duration());
    }

    /**
     * Said by an officer, or found on record where the table does not go: the day enters again with
     * what shows it. Of an agreement or another promise it follows.
     */
    private static void happened(Map<String, String> cells, CommitmentState state) {
        DueVersion version = state.due();
        Due due = version.due();
        boolean follows = !cells.containsKey("after_event") || cells.containsKey("event_id");
        if (due.countedFrom() == null || follows || state.status() == CommitmentStatus.PROPOSED) {
            return;
        }
        String day = Days.of(due.countedFrom(), due.zone());
        Cells.put(cells, "happened", due.qualified() && day.length() == DAY ? day + "?" : day);
        String words = cells.get("after_event");
        Cells.put(cells, "reason", Objects.requireNonNullElse(version.reason(), words));
        Object shown = version.evidence() == null ? due.afterEvent() : version.evidence();
        Cells.put(cells, "evidence", Objects.requireNonNullElse(shown, words));
    }

    private String references(Collection<UUID> detainees, String desk) {
        return Cells.joined(detainees.stream().map(d -> who.referenceOf(d, desk)).toList());
    }
}
