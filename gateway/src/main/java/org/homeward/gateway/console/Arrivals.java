package org.homeward.gateway.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns the one form of a release day into the commands that the API takes: a hand-over of persons,
 * one of counts, one of remains, and a change for each person who chose to stay.
 */
final class Arrivals {

    static final String REASON = "reason";

    private static final List<String> CIRCUMSTANCES =
            List.of("date", "place", "intermediary", "verifiedBy", "evidence", "desk");

    private final FormState form;
    private final List<ReleaseDay.Expected> expected;

    Arrivals(FormState form, List<ReleaseDay.Expected> expected) {
        this.form = form;
        this.expected = expected;
    }

    /**
     * @param name tells the commands of one form apart, so that sending it again repeats none
     */
    record Command(String name, String path, Map<String, Object> body) {}

    List<Command> commands() {
        var commands = new ArrayList<Command>();
        add(commands, "persons", persons());
        add(commands, "counts", counts("RELEASE", form.number("extraCount")));
        add(commands, "remains", counts("REMAINS", form.number("extraRemains")));
        expected.forEach(each -> stayed(each, commands));
        return commands;
    }

    private static void add(
            List<Command> commands, String name, @Nullable Map<String, Object> body) {
        if (body != null) {
            commands.add(new Command(name, "hand-overs", body));
        }
    }

    private @Nullable Map<String, Object> persons() {
        var persons = new ArrayList<String>();
        var allocations = new ArrayList<Map<String, Object>>();
        for (var each : expected) {
            var came = each.awaited().stream().filter(entry -> chose(entry, "ARRIVED")).toList();
            if (!came.isEmpty()) {
                came.forEach(entry -> persons.add(String.valueOf(entry.detaineeId())));
                allocations.add(
                        Map.of(
                                "commitmentId",
                                each.promised().id(),
                                "entries",
                                came.stream().map(NamedEntry::id).toList()));
            }
        }
        var extra = form.ids("extraPersons");
        if (extra != null) {
            persons.addAll(extra);
        }
        if (persons.isEmpty()) {
            return null;
        }
        var body = circumstances("RELEASE");
        body.put("persons", persons);
        body.put("allocations", allocations);
        return body;
    }

    private @Nullable Map<String, Object> counts(String object, @Nullable Object extra) {
        var allocations = new ArrayList<Map<String, Object>>();
        int sum = extra instanceof Integer more ? more : 0;
        for (var each : expected) {
            if (each.promised().object().equals(object)
                    && form.number("count-" + each.promised().id()) instanceof Integer count) {
                sum += count;
                allocations.add(Map.of("commitmentId", each.promised().id(), "count", count));
            }
        }
        if (sum == 0 && allocations.isEmpty()) {
            return null;
        }
        var body = circumstances(object);
        body.put("count", sum);
        body.put("allocations", allocations);
        return body;
    }

    private void stayed(ReleaseDay.Expected each, List<Command> commands) {
        var id = each.promised().id();
        for (var entry : each.awaited()) {
            if (chose(entry, "DECLINED")) {
                commands.add(
                        new Command(
                                "declined-" + entry.id(),
                                "commitments/" + id + "/entries/" + entry.id() + "/changes",
                                declined()));
            }
        }
        if (form.number("declined-" + id) instanceof Integer count) {
            var body = declined();
            body.put("count", count);
            commands.add(new Command("declined-" + id, "commitments/" + id + "/entries", body));
        }
    }

    private Map<String, Object> declined() {
        var body = new LinkedHashMap<String, Object>();
        body.put("state", "DECLINED_BY_PERSON");
        put(body, "at", form.text("date"));
        put(body, REASON, form.text(REASON));
        put(body, "evidence", form.text("evidence"));
        return body;
    }

    private boolean chose(NamedEntry entry, String what) {
        return form.value(input(entry.id())).equals(what);
    }

    static String input(UUID entry) {
        return "who-" + entry;
    }

    private Map<String, Object> circumstances(String object) {
        var body = new LinkedHashMap<String, Object>();
        CIRCUMSTANCES.forEach(name -> put(body, name, form.text(name)));
        body.put("object", object);
        return body;
    }

    private static void put(Map<String, Object> body, String name, @Nullable Object value) {
        if (value != null) {
            body.put(name, value);
        }
    }
}
