package org.homeward.negotiation.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of the table, the same for import and export. */
final class Columns {

    static final String RECORD = "record";
    static final String ID = "external_id";
    static final String PARENT = "parent";
    static final String DESK = "desk";

    static final List<String> ALL =
            List.of(
                    RECORD,
                    ID,
                    PARENT,
                    DESK,
                    "form",
                    "date",
                    "parties",
                    "status",
                    "source",
                    "reliability",
                    "credibility",
                    "mediators",
                    "text",
                    "debtor",
                    "creditor",
                    "object",
                    "target",
                    "exactly",
                    "at_least",
                    "up_to",
                    "from",
                    "to",
                    "detainees",
                    "scope",
                    "cut_off",
                    "description",
                    "quantity",
                    "unit",
                    "due_kind",
                    "due",
                    "zone",
                    "wording",
                    "grace_days",
                    "after",
                    "after_event",
                    "event_id",
                    "duration",
                    "happened",
                    "owner",
                    "priority",
                    "reciprocal_to",
                    "about",
                    "became",
                    "substitute",
                    "count",
                    "place",
                    "intermediary",
                    "verified_by",
                    "evidence",
                    "complete",
                    "reason",
                    "state");

    /** Say where a row belongs or why it changes, not what it records. */
    static final Set<String> ABOUT = Set.of(RECORD, ID, PARENT, DESK, "reason", "state");

    private static final Map<String, String> SHORT =
            Map.of(
                    "edtf", "due",
                    "debtor_id", "debtor",
                    "creditor_id", "creditor",
                    "agreement_id", PARENT,
                    "between", "from",
                    "at", "date",
                    "event", "after_event",
                    "commitment_id", "after",
                    "detainee_id", "detainees");

    private Columns() {}

    /** The column that a field of the API was filled from in a row of that kind. */
    static String of(@Nullable RowKind kind, String field) {
        String column = of(field);
        return switch (column) {
            case "date" -> kind == RowKind.COMMITMENT ? "happened" : column;
            case "state" -> kind == RowKind.ENTRY || kind == RowKind.CONDITION ? "became" : column;
            default -> column;
        };
    }

    private static String of(String field) {
        if (field.equals("target.kind")) {
            return "target";
        }
        if (field.equals("due.kind")) {
            return "due_kind";
        }
        String last = field.substring(field.lastIndexOf('.') + 1).replaceAll("\\[.*", "");
        String snake = last.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        String column = SHORT.getOrDefault(snake, snake);
        return ALL.contains(column) ? column : RECORD;
    }
}
