package org.homeward.gateway.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the form of a promise into the bodies that the API takes, and its problems back. */
final class PromiseBodies {

    /** The inputs that an agreement's fields were typed into. */
    static final Map<String, String> AGREEMENT =
            Map.of(
                    "form", "form",
                    "date", "date",
                    "desk", "desk",
                    "status", "status",
                    "parties", "debtor",
                    "parties[0]", "debtor",
                    "parties[1]", "creditor",
                    "existence.source", "source",
                    "existence.reliability", "reliability",
                    "existence.credibility", "credibility");

    /** The inputs that a commitment's fields were typed into. */
    static final Map<String, String> COMMITMENT =
            Map.ofEntries(
                    Map.entry("debtorId", "debtor"),
                    Map.entry("creditorId", "creditor"),
                    Map.entry("desk", "desk"),
                    Map.entry("object", "object"),
                    Map.entry("target", "count"),
                    Map.entry("target.exactly", "count"),
                    Map.entry("target.detainees", "detainees"),
                    Map.entry("due", "edtf"),
                    Map.entry("due.edtf", "edtf"),
                    Map.entry("due.zone", "zone"),
                    Map.entry("due.wording", "wording"),
                    Map.entry("due.graceDays", "grace"),
                    Map.entry("owner", "owner"));

    private PromiseBodies() {}

    static Map<String, Object> agreement(FormState form) {
        var parties =
                Stream.of(form.text("debtor"), form.text("creditor"))
                        .filter(Objects::nonNull)
                        .toList();
        var existence = new LinkedHashMap<String, Object>();
        put(existence, "source", form.text("source"));
        put(existence, "reliability", form.text("reliability"));
        put(existence, "credibility", form.number("credibility"));
        var body = new LinkedHashMap<String, Object>();
        put(body, "form", form.text("form"));
        put(body, "date", form.text("date"));
        put(body, "parties", parties);
        put(body, "desk", form.text("desk"));
        put(body, "status", form.text("status"));
        put(body, "existence", existence);
        return body;
    }

    static Map<String, Object> commitment(FormState form, String agreementId) {
        var body = new LinkedHashMap<String, Object>();
        put(body, "agreementId", agreementId);
        put(body, "debtorId", form.text("debtor"));
        put(body, "creditorId", form.text("creditor"));
        put(body, "desk", form.text("desk"));
        put(body, "object", form.text("object"));
        put(body, "target", target(form));
        put(body, "due", due(form));
        put(body, "owner", form.text("owner"));
        return body;
    }

    private static Map<String, Object> target(FormState form) {
        var target = new LinkedHashMap<String, Object>();
        switch (form.value("target")) {
            case "NAMED" -> {
                target.put("kind", "NAMED");
                target.put("detainees", List.of(form.value("detainees").strip().split("[\\s,;]+")));
            }
            case "UNSPECIFIED" -> target.put("kind", "UNSPECIFIED");
            default -> {
                target.put("kind", "HEADCOUNT");
                put(target, "exactly", form.number("count"));
            }
        }
        return target;
    }

    private static Map<String, Object> due(FormState form) {
        if (form.value("dueKind").equals("NONE")) {
            return Map.of("kind", "NONE");
        }
        var due = new LinkedHashMap<String, Object>();
        put(due, "edtf", form.text("edtf"));
        put(due, "zone", form.text("zone"));
        put(due, "wording", form.text("wording"));
        put(
                due,
                "graceDays",
                form.text("grace") == null ? Integer.valueOf(0) : form.number("grace"));
        return due;
    }

    private static void put(Map<String, Object> body, String name, @Nullable Object value) {
        if (value != null) {
            body.put(name, value);
        }
    }
}
