package org.homeward.gateway.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.homeward.gateway.ask.Refused;
import org.homeward.web.Ids;
import org.jspecify.annotations.Nullable;

/** What was typed and what was wrong with it: a refused form comes back as it was sent. */
public final class FormState {

    /** Sent with the form: a second press of the button is the same command. */
    static final String KEY = "formKey";

    private final Map<String, List<String>> values;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final List<String> general = new ArrayList<>();
    private final Map<String, String> strangers = new LinkedHashMap<>();
    private UnaryOperator<String> person = UnaryOperator.identity();

    FormState(Map<String, List<String>> values) {
        this.values = new HashMap<>(values);
        this.values.computeIfAbsent(KEY, _ -> List.of(UUID.randomUUID().toString()));
    }

    static FormState empty() {
        return new FormState(Map.of());
    }

    /**
     * @param finder the id of whom somebody wrote down
     */
    FormState knowing(UnaryOperator<String> finder) {
        person = finder;
        return this;
    }

    FormState with(String name, String value) {
        values.putIfAbsent(name, List.of(value));
        return this;
    }

    void set(String name, String value) {
        values.put(name, List.of(value));
    }

    public String value(String name) {
        var given = values.get(name);
        return given == null || given.isEmpty() ? "" : given.getFirst();
    }

    public boolean has(String name, Object value) {
        return values.getOrDefault(name, List.of()).contains(value.toString());
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).toList();
    }

    /** One of them per line. */
    List<String> lines(String name) {
        return value(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The answers of inputs whose names end in a number, in its order; open ones are left out. */
    SortedMap<Integer, String> numbered(String prefix) {
        var found = new TreeMap<Integer, String>();
        for (var name : values.keySet()) {
            var tail = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
            if (tail.matches("\\d{1,6}") && !value(name).isBlank()) {
                found.put(Integer.valueOf(tail), value(name));
            }
        }
        return found;
    }

    /** The ids of persons, who were pasted as ids or as references; nothing when there are none. */
    @Nullable List<String> ids(String name) {
        var text = text(name);
        return text == null
                ? null
                : Stream.of(text.split("[\\s,;]+")).map(each -> found(name, each)).toList();
    }

    @Nullable String id(String name) {
        var text = text(name);
        return text == null ? null : found(name, text);
    }

    private String found(String name, String written) {
        var id = person.apply(written);
        if (Ids.parse(id).isEmpty()) {
            strangers.putIfAbsent(name, written);
        }
        return id;
    }

    @Nullable String text(String name) {
        var value = value(name).strip();
        return value.isEmpty() ? null : value;
    }

    /** A number, or the text itself so that the service says what is wrong with it. */
    @Nullable Object number(String name) {
        var text = text(name);
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException _) {
            return text;
        }
    }

    public @Nullable String error(String name) {
        return errors.get(name);
    }

    public boolean isRefused() {
        return !errors.isEmpty() || !general.isEmpty();
    }

    public List<String> general() {
        return general;
    }

    public Map<String, String> errors() {
        return errors;
    }

    void reject(String field, String detail) {
        errors.putIfAbsent(field, detail);
    }

    /**
     * Puts a service's problem beside the inputs it is about.
     *
     * @param inputs the form's input for each field of the body that was sent
     * @param page in whose language it is said
     */
    void refuse(Refused refused, Map<String, String> inputs, Frame page) {
        boolean placed = false;
        for (var problem : refused.problem().fields()) {
            var input = inputs.get(dotted(problem.field()));
            var detail = problem.detail();
            if (input != null && detail != null) {
                reject(input, Constraint.worded(detail, value(input), page));
                placed = true;
            }
        }
        strangers.forEach((input, written) ->
                reject(input, page.label("problem", "no-such-file") + " " + written));
        var detail = refused.problem().detail();
        if (!placed && strangers.isEmpty()) {
            general.add(detail == null ? page.label("problem", "away") : page.refusal(detail));
        }
    }

    private static String dotted(@Nullable String field) {
        var plain = field == null ? "" : field.replace('/', '.');
        return plain.startsWith(".") ? plain.substring(1) : plain;
    }

    String key(String what, Object body) {
        return value(KEY) + "-" + what + "-" + Integer.toHexString(body.hashCode());
    }
}
