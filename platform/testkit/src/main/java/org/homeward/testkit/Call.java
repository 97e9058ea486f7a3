package org.homeward.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What to fill into a route so that it can be called: {@code
 * Call.on(id).body("{…}").ifMatch(etag)}. The records it is called on must belong to the desk
 * {@code south-caucasus}.
 */
public final class Call {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private final List<String> parameters;
    private final List<UUID> hidden;
    private final Map<String, String> headers;
    private final @Nullable String body;
    private final List<String> queries;

    private Call(
            List<String> parameters,
            List<UUID> hidden,
            Map<String, String> headers,
            @Nullable String body,
            List<String> queries) {
        this.parameters = parameters;
        this.hidden = hidden;
        this.headers = headers;
        this.body = body;
        this.queries = queries;
    }

    /** A route without path parameters and body. */
    public static Call plain() {
        return new Call(List.of(), List.of(), Map.of(), null, List.of());
    }

    /** Path parameters in their order; those that are ids count as hidden from another desk. */
    public static Call on(Object... parameters) {
        List<UUID> ids =
                Arrays.stream(parameters)
                        .filter(UUID.class::isInstance)
                        .map(UUID.class::cast)
                        .toList();
        return new Call(
                Arrays.stream(parameters).map(Object::toString).toList(),
                ids,
                Map.of(),
                null,
                List.of());
    }

    public Call body(String json) {
        Call typed = header("Content-Type", "application/json");
        return new Call(parameters, hidden, typed.headers, json, queries);
    }

    /** A parameter after the question mark; an id counts as hidden from another desk. */
    public Call query(String name, Object value) {
        Call asked = value instanceof UUID id ? naming(id) : this;
        List<String> more = new ArrayList<>(queries);
        more.add(name + "=" + value);
        return new Call(parameters, asked.hidden, headers, body, more);
    }

    public Call header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Call(parameters, hidden, more, body, queries);
    }

    /** Records named in the body that another desk must not learn the existence of. */
    public Call naming(UUID... ids) {
        List<UUID> more = new ArrayList<>(hidden);
        more.addAll(List.of(ids));
        return new Call(parameters, more, headers, body, queries);
    }

    /** The same call on records that do not exist. */
    Call onMissing(Map<UUID, UUID> stead) {
        List<String> others = parameters.stream().map(each -> replace(each, stead)).toList();
        String other = body == null ? null : replace(body, stead);
        List<String> asked = queries.stream().map(each -> replace(each, stead)).toList();
        return new Call(others, List.copyOf(stead.values()), headers, other, asked);
    }

    List<UUID> hidden() {
        return hidden;
    }

    Map<String, String> headers() {
        return headers;
    }

    @Nullable String body() {
        return body;
    }

    String path(String template) {
        Matcher matcher = PARAMETER.matcher(template);
        StringBuilder path = new StringBuilder();
        for (String parameter : parameters) {
            if (!matcher.find()) {
                throw new IllegalArgumentException("Too many parameters for " + template);
            }
            matcher.appendReplacement(path, Matcher.quoteReplacement(parameter));
        }
        matcher.appendTail(path);
        if (path.indexOf("{") >= 0) {
            throw new IllegalArgumentException("Too few parameters for " + template);
        }
        return queries.isEmpty() ? path.toString() : path + "?" + String.join("&", queries);
    }

    static String replace(String text, Map<UUID, UUID> stead) {
        String replaced = text;
        for (Map.Entry<UUID, UUID> each : stead.entrySet()) {
            replaced = replaced.replace(each.getKey().toString(), each.getValue().toString());
        }
        return replaced;
    }
}
