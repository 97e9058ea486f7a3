package org.homeward.negotiation.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.homeward.negotiation.commitment.CommitmentEvent;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.commitment.Condition;
import org.homeward.negotiation.commitment.Fulfilment;
import org.homeward.negotiation.commitment.Recorded;
import org.homeward.negotiation.target.Entry;
import org.homeward.negotiation.target.EntryState;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one promise's parts, told again from what was recorded: each row is one thing that an
 * officer said, with the reason of then. What was taken back is left out.
 */
final class PartLines {

    static final String MET = "MET";

    private final CommitmentState state;
    private final Parts parts;
    private final Map<UUID, Entry> persons = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    private PartLines(CommitmentState state, Parts parts) {
        this.state = state;
        this.parts = parts;
    }

    static List<Line> of(Promise promise, Parts parts) {
        PartLines told = new PartLines(promise.state(), parts);
        promise.state().terms().conditions().forEach(it -> told.condition(it, promise.events()));
        promise.events().forEach(told::event);
        return told.lines;
    }

    private void condition(Condition it, List<Recorded> events) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (it.commitmentId() != null) {
            Cells.put(cells, "after", parts.promise(it.commitmentId(), state));
        }
        Cells.put(cells, "after_event", it.event());
        for (Recorded recorded : events) {
            if (recorded.event()
                            instanceof
                            CommitmentEvent.ConditionMet(var id, _, var reason, var evidence)
                    && id.equals(it.id())) {
                Cells.put(cells, "became", MET);
                reasoned(cells, reason, evidence);
            }
        }
        lines.add(new Line(RowKind.CONDITION, it.id(), cells));
    }

    private void event(Recorded recorded) {
        switch (recorded.event()) {
            case CommitmentEvent.Proposed(_, _, var listed) -> keep(listed);
            case CommitmentEvent.Agreed agreed -> keep(agreed.entries());
            case CommitmentEvent.FulfilmentRecorded(var came, var named) -> {
                keep(named);
                if (state.fulfilment(came.id()) != null) {
                    lines.add(new Line(RowKind.FULFILMENT, came.id(), fulfilment(came)));
                }
            }
            case CommitmentEvent.EntryChanged changed -> {
                entries(recorded.id(), changed);
                keep(changed.changed());
                keep(changed.added());
            }
            default -> {
                // says nothing of persons, deliveries or conditions
            }
        }
    }

    private void entries(UUID event, CommitmentEvent.EntryChanged it) {
        UUID delivery = it.fulfilment();
        if (delivery != null) {
            names(event, delivery, it);
        } else if (it.changed().isEmpty()) {
            it.added().forEach(entry -> added(entry, it));
        } else {
            changed(event, it);
        }
    }

    /** Who some of those were who came as a number. */
    private void names(UUID event, UUID delivery, CommitmentEvent.EntryChanged it) {
        if (state.fulfilment(delivery) == null) {
            return;
        }
        List<Entry> known = new ArrayList<>(it.changed());
        known.addAll(it.added());
        Map<String, String> cells = new LinkedHashMap<>();
        Cells.put(cells, "about", parts.part(delivery, state));
        Cells.put(cells, "became", EntryState.DELIVERED);
        Cells.put(cells, "detainees", persons(known));
        entry(event, reasoned(cells, it.reason(), it.evidence()));
    }

    private void added(Entry entry, CommitmentEvent.EntryChanged it) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (entry.detaineeId() == null) {
            cells.put("count", "1");
        } else {
            Cells.put(cells, "detainees", persons(List.of(entry)));
        }
        became(cells, entry);
        entry(entry.id(), reasoned(cells, it.reason(), it.evidence()));
    }

    /** A substitution brings somebody, and its row stands for whom it brings. */
    private void changed(UUID event, CommitmentEvent.EntryChanged it) {
        Map<String, String> cells = new LinkedHashMap<>();
        Entry first = it.changed().getFirst();
        Entry was = Objects.requireNonNull(persons.get(first.id()));
        if (was.detaineeId() == null) {
            Cells.put(cells, "about", parts.part(first.id(), state));
        }
        Cells.put(cells, "detainees", persons(it.changed()));
        if (first.state() != was.state()) {
            became(cells, first);
        }
        Optional<Entry> substitute = it.added().stream().findFirst();
        substitute.ifPresent(one -> Cells.put(cells, "substitute", persons(List.of(one))));
        UUID id = substitute.map(Entry::id).orElse(event);
        entry(id, reasoned(cells, it.reason(), it.evidence()));
    }

    private void became(Map<String, String> cells, Entry entry) {
        Cells.put(cells, "became", entry.state());
        if (entry.since() != null) {
            Cells.put(cells, "date", Days.of(entry.since(), state.due().due().zone()));
        }
    }

    private Map<String, String> fulfilment(Fulfilment it) {
        Map<String, String> cells = new LinkedHashMap<>();
        Cells.put(cells, "date", it.date());
        if (it.unnamed() > 0) {
            Cells.put(cells, "count", it.count());
        } else {
            Cells.put(cells, "detainees", persons(it.entries().stream().map(this::kept).toList()));
        }
        Cells.put(cells, "place", it.place());
        Cells.put(cells, "intermediary", it.intermediary());
        Cells.put(cells, "verified_by", it.verifiedBy());
        Cells.put(cells, "evidence", it.evidence());
        if (it.complete()) {
            Cells.put(cells, "complete", true);
        }
        return cells;
    }

    private void entry(UUID id, Map<String, String> cells) {
        lines.add(new Line(RowKind.ENTRY, id, cells));
    }

    private static Map<String, String> reasoned(
            Map<String, String> cells, String reason, @Nullable String evidence) {
        Cells.put(cells, "reason", reason);
        Cells.put(cells, "evidence", evidence);
        return cells;
    }

    private void keep(List<Entry> entries) {
        entries.forEach(entry -> persons.put(entry.id(), entry));
    }

    private Entry kept(UUID id) {
        return Objects.requireNonNull(persons.get(id));
    }

    private String persons(List<Entry> entries) {
        return parts.persons(
                entries.stream().map(Entry::detaineeId).filter(Objects::nonNull).toList(), state);
    }
}
