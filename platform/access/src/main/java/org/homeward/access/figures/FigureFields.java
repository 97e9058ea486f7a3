package org.homeward.access.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.access.Caller;
import org.homeward.access.Roles;

/**
 * Decides field by field what a reader of figures gets, as {@code deploy/config/analyst-fields.csv}
 * says. A field that nobody decided about is not given: forgetting shows nothing.
 */
public final class FigureFields {

    private static final String RESOURCE = "homeward-config/analyst-fields.csv";

    private static final List<String> CASE_READERS =
            List.of(Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT);

    private final Map<String, Boolean> given;

    private FigureFields(Map<String, Boolean> given) {
        this.given = Map.copyOf(given);
    }

    public static FigureFields read() {
        InputStream found = FigureFields.class.getClassLoader().getResourceAsStream(RESOURCE);
        if (found == null) {
            throw new IllegalStateException("Not on the class path: " + RESOURCE);
        }
        try (var reader =
                new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FigureFields parse(List<String> lines) {
        Map<String, Boolean> given = new HashMap<>();
        lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(",", 3))
                .forEach(row -> {
                    if (given.put(row[0], isGiven(row[1])) != null) {
                        throw new IllegalArgumentException("Decided twice: " + row[0]);
                    }
                });
        return new FigureFields(given);
    }

    private static boolean isGiven(String word) {
        return switch (word) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("Neither yes nor no: " + word);
        };
    }

    /** An analyst who holds no role that reads cases. */
    public static boolean onlyFiguresFor(Caller caller) {
        return caller.has(Roles.ANALYST) && CASE_READERS.stream().noneMatch(caller::has);
    }

    /**
     * @param holder the field that holds it, or the noun of an event
     */
    public boolean isDecided(String holder, String field) {
        return given.containsKey(holder + "." + field) || given.containsKey(field);
    }

    public boolean gives(String holder, String field) {
        Boolean own = given.get(holder + "." + field);
        return own != null ? own : given.getOrDefault(field, false);
    }

    /**
     * Takes out of the tree what is not given.
     *
     * @param holder what the outermost fields belong to
     */
    public void prune(String holder, JsonNode node) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.properties()).forEach(field -> prune(object, holder, field));
        } else if (node instanceof ArrayNode array) {
            array.forEach(item -> prune(holder, item));
        }
    }

    private void prune(ObjectNode object, String holder, Map.Entry<String, JsonNode> field) {
        if (gives(holder, field.getKey())) {
            prune(field.getKey(), field.getValue());
        } else if (field.getValue().isArray()) {
            object.putArray(field.getKey());
        } else {
            object.remove(field.getKey());
        }
    }
}
