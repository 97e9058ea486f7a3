package org.homeward.deploy.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Whether a server has what a file says. The server adds members of its own, leaves out empty ones
 * and keeps lists of words in no order; none of that is a difference.
 */
final class JsonDifference {

    private JsonDifference() {}

    static boolean holds(JsonNode present, JsonNode wanted) {
        if (wanted.isObject()) {
            return wanted.properties().stream()
                    .allMatch(member -> holds(present.path(member.getKey()), member.getValue()));
        }
        if (wanted.isArray()) {
            return holdsAll(present, wanted);
        }
        return text(present).equals(text(wanted));
    }

    private static boolean holdsAll(JsonNode present, JsonNode wanted) {
        if (present.size() != wanted.size()) {
            return false;
        }
        List<JsonNode> left = new ArrayList<>();
        present.forEach(left::add);
        return StreamSupport.stream(wanted.spliterator(), false)
                .allMatch(item -> {
                    var found = left.stream().filter(one -> holds(one, item)).findFirst();
                    found.ifPresent(left::remove);
                    return found.isPresent();
                });
    }

    /** The members of the file that the server has otherwise, or not. */
    static List<String> members(JsonNode present, JsonNode wanted) {
        return wanted.properties().stream()
                .filter(member -> !holds(present.path(member.getKey()), member.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** As it is told to a person: a secret by its name only. */
    static String told(String member, JsonNode present, JsonNode wanted) {
        if (member.equals("secret")) {
            return "secret replaced";
        }
        return "%s %s -> %s".formatted(member, shown(present), shown(wanted));
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "unset" : value.toString();
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "" : value.asText();
    }
}
