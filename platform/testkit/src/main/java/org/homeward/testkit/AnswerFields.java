package org.homeward.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Every field that a role can meet in the answers of the running service: from {@code access.csv},
 * which says what it may read, and from the OpenAPI document, which says what that holds.
 */
public final class AnswerFields {

    private final OpenApiDocument document;
    private final BiPredicate<String, String> given;
    private final Set<String> found = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();

    private AnswerFields(OpenApiDocument document, BiPredicate<String, String> given) {
        this.document = document;
        this.given = given;
    }

    /**
     * @param given holder and field: what lies in a field that is not given is not reached
     * @return as {@code holder.field}; the outermost fields have no holder
     */
    public static Set<String> of(String service, String role, BiPredicate<String, String> given) {
        URI address = ManagementPort.uri("/q/openapi");
        OpenApiDocument document = OpenApiDocument.fetch(address);
        var fields = new AnswerFields(document, given);
        Reader reader = Reader.of(role);
        for (AccessTable.Row row : AccessTable.read().of(service)) {
            if (row.expected().getOrDefault(reader, 0) == 200) {
                String[] route = row.route().split(" ", 2);
                document.answerSchema(route[0].toLowerCase(Locale.ROOT), route[1])
                        .ifPresent(schema -> fields.collect("", schema));
            }
        }
        return fields.found;
    }

    private void collect(String holder, JsonNode schema) {
        if (!seen.add(holder + " " + schema)) {
            return;
        }
        for (JsonNode part : document.parts(schema)) {
            part.path("properties")
                    .properties()
                    .forEach(field -> {
                        found.add(holder + "." + field.getKey());
                        if (given.test(holder, field.getKey())) {
                            collect(field.getKey(), field.getValue());
                        }
                    });
            if (part.has("items")) {
                collect(holder, part.path("items"));
            }
        }
    }
}
