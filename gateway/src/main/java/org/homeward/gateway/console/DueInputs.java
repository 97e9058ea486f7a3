package org.homeward.gateway.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By when a promise is to be kept, as it was typed: a date, after something else, or never said.
 */
final class DueInputs {

    static final List<String> UNITS = List.of("D", "W", "M");

    /** The inputs that a due date's fields were typed into. */
    static final Map<String, String> PLACES =
            Map.of(
                    "due", "edtf",
                    "due.edtf", "edtf",
                    "due.zone", "zone",
                    "due.wording", "wording",
                    "due.graceDays", "grace",
                    "due.after", "afterEvent",
                    "due.after.event", "afterEvent",
                    "due.after.commitmentId", "afterCommitment",
                    "due.duration", "span");

    private DueInputs() {}

    static Map<String, Object> body(FormState form) {
        var due = new LinkedHashMap<String, Object>();
        put(due, "wording", form.text("wording"));
        if (form.value("dueKind").equals("NONE")) {
            due.put("kind", "NONE");
            return due;
        }
        put(due, "zone", form.text("zone"));
        put(
                due,
                "graceDays",
                form.text("grace") == null ? Integer.valueOf(0) : form.number("grace"));
        if (form.value("dueKind").equals("RELATIVE")) {
            due.put("kind", "RELATIVE");
            due.put("after", after(form));
            put(due, "duration", duration(form));
        } else {
            put(due, "edtf", form.text("edtf"));
        }
        return due;
    }

    private static Map<String, Object> after(FormState form) {
        var after = new LinkedHashMap<String, Object>();
        put(after, "commitmentId", form.text("afterCommitment"));
        put(after, "event", form.text("afterEvent"));
        return after;
    }

    /** ISO 8601; what is no number is sent as it is, so that the service says what is wrong. */
    private static @Nullable String duration(FormState form) {
        var length = form.text("span");
        var unit = form.value("spanUnit");
        return length == null ? null : "P" + length + (UNITS.contains(unit) ? unit : "D");
    }

    private static void put(Map<String, Object> body, String name, @Nullable Object value) {
        if (value != null) {
            body.put(name, value);
        }
    }
}
