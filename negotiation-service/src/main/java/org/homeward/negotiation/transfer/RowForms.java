package org.homeward.negotiation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Turns a row into the form that the API takes for the same thing. */
@ApplicationScoped
class RowForms {

    private static final Set<String> FOLLOWS =
            Set.of("AGREED", "BREACHED", "FULFILLED", "CURED_LATE", "LAPSED");

    /** Who came stands in a delivery, and who stands in for somebody is recorded by hand. */
    private static final List<String> BECAME =
            List.of(
                    "CLAIMED_NOT_HELD",
                    "DECLINED_BY_PERSON",
                    "DIED_BEFORE",
                    "PENDING",
                    "REMOVED_BY_AGREEMENT");

    private final Who who;

    RowForms(Who who) {
        this.who = who;
    }

    Map<String, Object> agreement(CsvRow row, String desk) {
        Map<String, Object> existence = new LinkedHashMap<>();
        text(row, "source", existence, "source");
        text(row, "reliability", existence, "reliability");
        number(row, "credibility", existence, "credibility");
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("desk", desk);
        text(row, "form", form, "form");
        text(row, "date", form, "date");
        text(row, "status", form, "status");
        text(row, "text", form, "text");
        form.put("existence", existence);
        form.put("parties", many(row, "parties").map(p -> who.party(row, "parties", p)).toList());
        form.put("mediators", many(row, "mediators").toList());
        return form;
    }

    Map<String, Object> commitment(CsvRow row, String desk, UUID agreement) {
        if (row.cell("conditions") != null) {
            throw row.error("conditions", "A promise with conditions is recorded by hand.");
        }
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("agreementId", agreement);
        form.put("debtorId", party(row, "debtor"));
        form.put("creditorId", party(row, "creditor"));
        form.put("desk", desk);
        text(row, "object", form, "object");
        form.put("target", target(row, desk));
        form.put("due", due(row));
        text(row, "owner", form, "owner");
        text(row, "priority", form, "priority");
        state(row, form);
        return form;
    }

    /** Every state that follows from due date and deliveries comes about by itself. */
    private static void state(CsvRow row, Map<String, Object> form) {
        String state = row.cell("state");
        if (state == null || FOLLOWS.contains(state)) {
            return;
        }
        if (!state.equals("PROPOSED")) {
            throw row.error("state", "A promise that ended otherwise is recorded by hand.");
        }
        form.put("state", state);
    }

    /** What became of persons, as the API takes it with a promise or for one. */
    Map<String, Object> entry(CsvRow row, String desk) {
        String became = row.cell("became");
        if (became == null || !BECAME.contains(became)) {
            throw row.error("became", "Write one of " + String.join(", ", BECAME) + ".");
        }
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("state", became);
        number(row, "count", form, "count");
        detainees(row, desk, form);
        text(row, "date", form, "at");
        text(row, "reason", form, "reason");
        text(row, "evidence", form, "evidence");
        return form;
    }

    Map<String, Object> fulfilment(CsvRow row, String desk) {
        Map<String, Object> form = new LinkedHashMap<>();
        text(row, "date", form, "date");
        text(row, "place", form, "place");
        text(row, "intermediary", form, "intermediary");
        text(row, "verified_by", form, "verifiedBy");
        text(row, "evidence", form, "evidence");
        number(row, "count", form, "count");
        detainees(row, desk, form);
        String complete = row.cell("complete");
        if (complete != null) {
            if (!complete.equals("true") && !complete.equals("false")) {
                throw row.error("complete", "Write true or false.");
            }
            form.put("complete", Boolean.valueOf(complete));
        }
        return form;
    }

    private Map<String, Object> target(CsvRow row, String desk) {
        Map<String, Object> target = new LinkedHashMap<>();
        text(row, "target", target, "kind");
        number(row, "exactly", target, "exactly");
        number(row, "at_least", target, "atLeast");
        number(row, "up_to", target, "upTo");
        if (row.cell("from") != null || row.cell("to") != null) {
            Map<String, Object> between = new LinkedHashMap<>();
            between.put("from", required(row, "from"));
            between.put("to", required(row, "to"));
            target.put("between", between);
        }
        detainees(row, desk, target);
        text(row, "scope", target, "scope");
        text(row, "cut_off", target, "cutOff");
        text(row, "description", target, "description");
        number(row, "quantity", target, "quantity");
        text(row, "unit", target, "unit");
        return target;
    }

    private static Map<String, Object> due(CsvRow row) {
        if (row.cell("after") != null) {
            throw row.error("after", "A promise that waits for another is recorded by hand.");
        }
        Map<String, Object> due = new LinkedHashMap<>();
        text(row, "due_kind", due, "kind");
        text(row, "due", due, "edtf");
        text(row, "zone", due, "zone");
        text(row, "wording", due, "wording");
        number(row, "grace_days", due, "graceDays");
        text(row, "duration", due, "duration");
        if (row.cell("after_event") != null) {
            due.remove("edtf");
            due.put("after", Map.of("event", String.valueOf(row.cell("after_event"))));
        }
        if (!due.containsKey("kind") && !due.containsKey("edtf")) {
            due.put("kind", "NONE");
        }
        return due;
    }

    private UUID party(CsvRow row, String column) {
        String called = row.cell(column);
        if (called == null) {
            throw row.error(column, "Say which party.");
        }
        return who.party(row, column, called);
    }

    private void detainees(CsvRow row, String desk, Map<String, Object> form) {
        if (row.cell("detainees") != null) {
            form.put(
                    "detainees",
                    many(row, "detainees").map(d -> who.detainee(row, desk, d)).toList());
        }
    }

    private static Stream<String> many(CsvRow row, String column) {
        String cell = row.cell(column);
        return cell == null ? Stream.empty() : Cells.many(cell).stream();
    }

    private static void text(CsvRow row, String column, Map<String, Object> form, String field) {
        String cell = row.cell(column);
        if (cell != null) {
            form.put(field, cell);
        }
    }

    private static void number(CsvRow row, String column, Map<String, Object> form, String field) {
        if (row.cell(column) != null) {
            form.put(field, required(row, column));
        }
    }

    private static int required(CsvRow row, String column) {
        try {
            return Integer.parseInt(String.valueOf(row.cell(column)));
        } catch (NumberFormatException e) {
            throw row.error(column, "Write a whole number.");
        }
    }
}
