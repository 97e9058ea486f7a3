package org.homeward.gateway.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the form of a promise into the bodies that the API takes, and its problems back. */
final class PromiseBodies {

    private static final Map<String, String> AGREEMENT =
            Map.of(
                    "form", "form",
                    "date", "date",
                    "desk", "desk",
                    "status", "status",
                    "talksId", "talksId",
                    "parties[0]", "debtor",
                    "parties[1]", "creditor",
                    "existence.source", "source",
                    "existence.reliability", "reliability",
                    "existence.credibility", "credibility");

    private static final Map<String, String> COMMITMENT =
            Map.ofEntries(
                    Map.entry("debtorId", "debtor"),
                    Map.entry("creditorId", "creditor"),
                    Map.entry("desk", "desk"),
                    Map.entry("object", "object"),
                    Map.entry("owner", "owner"),
                    Map.entry("state", "proposed"),
                    Map.entry("priority", "priority"),
                    Map.entry("reciprocalTo", "reciprocalTo"),
                    Map.entry("conditions", "conditionEvents"),
                    Map.entry("conditions.event", "conditionEvents"),
                    Map.entry("conditions.commitmentId", "conditionCommitment"));

    private PromiseBodies() {}

    /** The inputs of the two sides that nobody was chosen in. */
    static List<String> absentParties(FormState form) {
        return Stream.of("debtor", "creditor").filter(side -> form.text(side) == null).toList();
    }

    /** The inputs that an agreement's fields were typed into. */
    static Map<String, String> agreementPlaces(FormState form) {
        var places = new LinkedHashMap<>(AGREEMENT);
        places.put("parties", absentParties(form).stream().findFirst().orElse("debtor"));
        return places;
    }

    /** The inputs that a commitment's fields were typed into. */
    static Map<String, String> places(FormState form) {
        var places = new LinkedHashMap<>(COMMITMENT);
        places.putAll(TargetInputs.places(form));
        places.putAll(DueInputs.PLACES);
        return places;
    }

    /** With one side only there is nobody to agree with: then none is sent, which is refused. */
    static Map<String, Object> agreement(FormState form) {
        var parties =
                absentParties(form).isEmpty()
                        ? List.of(form.value("debtor"), form.value("creditor"))
                        : List.of();
        var existence = new LinkedHashMap<String, Object>();
        put(existence, "source", form.text("source"));
        put(existence, "reliability", form.text("reliability"));
        put(existence, "credibility", form.number("credibility"));
        var body = new LinkedHashMap<String, Object>();
        put(body, "form", form.text("form"));
        put(body, "date", form.text("date"));
        put(body, "parties", parties);
        put(body, "talksId", form.text("talksId"));
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
        put(body, "target", TargetInputs.body(form));
        put(body, "due", DueInputs.body(form));
        put(body, "state", form.has("proposed", "on") ? "PROPOSED" : null);
        put(body, "priority", form.text("priority"));
        put(body, "reciprocalTo", form.text("reciprocalTo"));
        var conditions = conditions(form);
        put(body, "conditions", conditions.isEmpty() ? null : conditions);
        put(body, "owner", form.text("owner"));
        return body;
    }

    private static List<Map<String, Object>> conditions(FormState form) {
        var conditions = new ArrayList<Map<String, Object>>();
        var other = form.text("conditionCommitment");
        if (other != null) {
            conditions.add(Map.of("commitmentId", other));
        }
        form.lines("conditionEvents").forEach(event -> conditions.add(Map.of("event", event)));
        return conditions;
    }

    private static void put(Map<String, Object> body, String name, @Nullable Object value) {
        if (value != null) {
            body.put(name, value);
        }
    }
}
