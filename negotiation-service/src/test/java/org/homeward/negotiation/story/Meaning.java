package org.homeward.negotiation.story;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What the API says of a promise, without what every recording does anew: ids, references, when and
 * by whom it was recorded, and what the engine knew when it called it broken.
 *
 * @param promise what another promise is called in the comparison
 * @param person what a detainee is called in it
 */
record Meaning(Desk desk, UnaryOperator<String> promise, UnaryOperator<String> person) {

    private static final List<String> PLAIN =
            List.of(
                    "state",
                    "object",
                    "owed",
                    "delivered",
                    "outstanding",
                    "quantified",
                    "broken",
                    "suspended",
                    "agreedOn",
                    "daysLate",
                    "completedOn",
                    "due.kind",
                    "due.edtf",
                    "due.zone",
                    "due.wording",
                    "due.graceDays",
                    "due.instant",
                    "due.lastDay",
                    "due.qualified",
                    "due.after.event",
                    "due.duration");

    Map<String, Object> of(String id) {
        JsonPath sheet = desk.read("/api/v1/commitments/" + id);
        Map<String, Object> meaning = new TreeMap<>();
        PLAIN.forEach(field -> meaning.put(field, String.valueOf((Object) sheet.get(field))));
        Map<String, Object> target = new TreeMap<>(sheet.getMap("target"));
        target.computeIfPresent("detainees", (_, _) -> persons(sheet, "target.detainees"));
        meaning.put("target", target);
        meaning.put("after", renamed(promise, sheet.get("due.after.commitmentId")));
        meaning.put(
                "reciprocals",
                sheet.<String>getList("reciprocals").stream().map(promise).sorted().toList());
        meaning.put("breaches", each(sheet, "breaches.findAll { it.standing }", "instant"));
        meaning.put(
                "fulfilments",
                each(
                        sheet,
                        "fulfilments.findAll { !it.retracted }",
                        "date",
                        "count",
                        "complete",
                        "place",
                        "verifiedBy",
                        "evidence",
                        "entries.size()"));
        meaning.put("entries", entries(sheet));
        meaning.put("conditions", conditions(sheet));
        meaning.put("reasons", reasons(sheet));
        return meaning;
    }

    private List<String> persons(JsonPath sheet, String path) {
        return sheet.<String>getList(path).stream().map(person).toList();
    }

    private List<String> entries(JsonPath sheet) {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < sheet.getList("entries").size(); i++) {
            String entry = "entries[" + i + "].";
            String substitute = sheet.get(entry + "substitute");
            String instead =
                    substitute == null
                            ? "nobody"
                            : renamed(
                                    person,
                                    sheet.get(
                                            "entries.find { it.id == '"
                                                    + substitute
                                                    + "' }.detaineeId"));
            entries.add(
                    sheet.get(entry + "state")
                            + " "
                            + renamed(person, sheet.get(entry + "detaineeId"))
                            + " by "
                            + instead);
        }
        entries.sort(null);
        return entries;
    }

    private List<String> conditions(JsonPath sheet) {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < sheet.getList("conditions").size(); i++) {
            String condition = "conditions[" + i + "].";
            conditions.add(
                    sheet.get(condition + "event")
                            + renamed(promise, sheet.get(condition + "commitmentId"))
                            + sheet.get(condition + "met"));
        }
        return conditions;
    }

    /**
     * Why persons and conditions are what they are, in the order in which it was said; what was
     * said of several at once may have been said of each.
     */
    private static List<String> reasons(JsonPath sheet) {
        return each(
                        sheet,
                        "history.findAll { it.event in ['entry-changed', 'condition-met'] }",
                        "event",
                        "reason",
                        "evidence")
                .stream()
                .distinct()
                .toList();
    }

    private static List<String> each(JsonPath sheet, String list, String... fields) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < sheet.getList(list).size(); i++) {
            StringBuilder one = new StringBuilder();
            for (String field : fields) {
                Object value = sheet.get(list + "[" + i + "]." + field);
                one.append(field).append('=').append(value).append(' ');
            }
            all.add(one.toString());
        }
        return all;
    }

    private static String renamed(UnaryOperator<String> name, Object called) {
        return Objects.isNull(called) ? "" : name.apply(String.valueOf(called));
    }
}
