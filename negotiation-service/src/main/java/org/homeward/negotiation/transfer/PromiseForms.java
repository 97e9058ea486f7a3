package org.homeward.negotiation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a promise and its conditions into the form that the API takes. */
@ApplicationScoped
class PromiseForms {

    private static final Set<String> FOLLOWS =
            Set.of("AGREED", "CONDITIONAL", "BREACHED", "FULFILLED", "CURED_LATE", "LAPSED");

    private final Who who;
    private final RowForms forms;
    private final Registry registry;

    PromiseForms(Who who, RowForms forms, Registry registry) {
        this.who = who;
        this.forms = forms;
        this.registry = registry;
    }

    Map<String, Object> commitment(Promised it) {
        CsvRow row = it.row();
        RowForm form =
                new RowForm(row)
                        .put("agreementId", it.agreement())
                        .put("debtorId", party(row, "debtor"))
                        .put("creditorId", party(row, "creditor"))
                        .put("desk", it.desk())
                        .text("object", "object")
                        .put("target", target(row, it.desk()))
                        .put("due", due(row, it.desk()))
                        .text("owner", "owner")
                        .text("priority", "priority")
                        .put("conditions", conditions(it));
        String half = it.reciprocalTo();
        if (half != null) {
            form.put("reciprocalTo", registry.half(row, it.desk(), half));
        }
        state(row, form);
        return form.fields();
    }

    /** The event has happened that the due date is counted from. */
    Map<String, Object> start(CsvRow row) {
        return RowForms.reasoned(row).text("happened", "date").fields();
    }

    /** Every state that follows from conditions, due date and deliveries comes about by itself. */
    private static void state(CsvRow row, RowForm form) {
        String state = row.cell("state");
        if (state == null || FOLLOWS.contains(state)) {
            return;
        }
        if (!state.equals("PROPOSED")) {
            throw row.error("state", "A promise that ended otherwise is recorded by hand.");
        }
        form.put("state", state);
    }

    private List<Map<String, Object>> conditions(Promised it) {
        return it.parts(RowKind.CONDITION).map(row -> condition(row, it.desk())).toList();
    }

    private Map<String, Object> condition(CsvRow row, String desk) {
        RowForm form = new RowForm(row).text("after_event", "event");
        String other = row.cell("after");
        if ((other == null) == (row.cell("after_event") == null)) {
            throw row.error("after", "Give either another promise or an event in words.");
        }
        if (other != null) {
            form.put("commitmentId", registry.promise(row, "after", desk, other));
        }
        if (met(row)) {
            form.put("met", RowForms.reasoned(row).fields());
        }
        return form.fields();
    }

    static boolean met(CsvRow row) {
        String became = row.cell("became");
        if (became != null && !became.equals(PartLines.MET)) {
            throw row.error("became", "Write MET, or nothing while it is awaited.");
        }
        return became != null;
    }

    private Map<String, Object> target(CsvRow row, String desk) {
        RowForm target =
                new RowForm(row)
                        .text("target", "kind")
                        .number("exactly", "exactly")
                        .number("at_least", "atLeast")
                        .number("up_to", "upTo");
        if (row.cell("from") != null || row.cell("to") != null) {
            target.put(
                    "between",
                    Map.of("from", RowForm.number(row, "from"), "to", RowForm.number(row, "to")));
        }
        forms.persons(row, desk, target, "detainees");
        return target.text("scope", "scope")
                .text("cut_off", "cutOff")
                .text("description", "description")
                .number("quantity", "quantity")
                .text("unit", "unit")
                .fields();
    }

    private Map<String, Object> due(CsvRow row, String desk) {
        RowForm due =
                new RowForm(row)
                        .text("due_kind", "kind")
                        .text("zone", "zone")
                        .text("wording", "wording")
                        .number("grace_days", "graceDays")
                        .text("duration", "duration");
        Map<String, Object> after = after(row, desk);
        if (after != null) {
            due.put("after", after);
        } else {
            due.text("due", "edtf");
        }
        if (row.cell("due_kind") == null) {
            if (after != null) {
                due.put("kind", "RELATIVE");
            } else if (row.cell("due") == null) {
                due.put("kind", "NONE");
            }
        }
        return due.fields();
    }

    private @Nullable Map<String, Object> after(CsvRow row, String desk) {
        RowForm after = new RowForm(row).text("after_event", "event");
        String other = row.cell("after");
        if (other != null) {
            after.put("commitmentId", registry.promise(row, "after", desk, other));
        }
        String event = row.cell("event_id");
        if (event != null) {
            after.put("eventId", registry.event(row, desk, event));
        }
        return after.fields().isEmpty() ? null : after.fields();
    }

    private UUID party(CsvRow row, String column) {
        String called = row.cell(column);
        if (called == null) {
            throw row.error(column, "Say which party.");
        }
        return who.party(row, column, called);
    }
}
