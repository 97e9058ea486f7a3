package org.homeward.gateway.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom or what a promise is about, as it was typed; every kind of target has inputs of its own. */
final class TargetInputs {

    static final List<String> KINDS = List.of("HEADCOUNT", "NAMED", "ALL", "ITEMS", "UNSPECIFIED");
    static final List<String> BOUNDS = List.of("exactly", "atLeast", "upTo", "between");

    private TargetInputs() {}

    /** The inputs that a target's fields were typed into. */
    static Map<String, String> places(FormState form) {
        var people = form.value("target").equals("ALL") ? "frozen" : "detainees";
        return Map.ofEntries(
                Map.entry("target", "target"),
                Map.entry("target.exactly", "count"),
                Map.entry("target.atLeast", "count"),
                Map.entry("target.upTo", "count"),
                Map.entry("target.between", "count"),
                Map.entry("target.between.from", "count"),
                Map.entry("target.between.to", "countTo"),
                Map.entry("target.detainees", people),
                Map.entry("target.scope", "scope"),
                Map.entry("target.cutOff", "cutOff"),
                Map.entry("target.description", "description"),
                Map.entry("target.quantity", "quantity"),
                Map.entry("target.unit", "unit"));
    }

    static Map<String, Object> body(FormState form) {
        var target = new LinkedHashMap<String, Object>();
        var kind = form.value("target");
        target.put("kind", KINDS.contains(kind) ? kind : "HEADCOUNT");
        switch (kind) {
            case "NAMED" -> put(target, "detainees", form.ids("detainees"));
            case "ALL" -> {
                put(target, "scope", form.text("scope"));
                put(target, "cutOff", form.text("cutOff"));
                put(target, "detainees", form.ids("frozen"));
            }
            case "ITEMS" -> {
                put(target, "description", form.text("description"));
                put(target, "quantity", form.number("quantity"));
                put(target, "unit", form.text("unit"));
            }
            case "UNSPECIFIED" -> {
                // It says nothing of how many.
            }
            default -> headcount(form, target);
        }
        return target;
    }

    private static void headcount(FormState form, Map<String, Object> target) {
        var bound = form.value("bound");
        if (bound.equals("between")) {
            var range = new LinkedHashMap<String, Object>();
            put(range, "from", form.number("count"));
            put(range, "to", form.number("countTo"));
            target.put("between", range);
        } else {
            put(target, BOUNDS.contains(bound) ? bound : "exactly", form.number("count"));
        }
    }

    private static void put(Map<String, Object> body, String name, @Nullable Object value) {
        if (value != null) {
            body.put(name, value);
        }
    }
}
