package org.homeward.deploy.local.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The realm of every installation with what only the local one adds: members replace, users and
 * clients are added, and a client that is already there gets the added members.
 */
final class RealmFile {

    private static final List<String> IDENTITIES = List.of("clientId", "username");

    private RealmFile() {}

    static ObjectNode merged(JsonNode base, JsonNode added) {
        ObjectNode merged = base.deepCopy();
        added.properties()
                .forEach(member -> {
                    var present = merged.get(member.getKey());
                    if (present instanceof ArrayNode list && isOfIdentities(list)) {
                        member.getValue().forEach(item -> add(list, item));
                    } else {
                        merged.set(member.getKey(), member.getValue());
                    }
                });
        return merged;
    }

    private static void add(ArrayNode list, JsonNode item) {
        for (int i = 0; i < list.size(); i++) {
            if (identity(list.get(i)).equals(identity(item))) {
                list.set(i, merged(list.get(i), item));
                return;
            }
        }
        list.add(item);
    }

    private static boolean isOfIdentities(ArrayNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .anyMatch(item -> identity(item).isPresent());
    }

    private static Optional<String> identity(JsonNode item) {
        return IDENTITIES.stream()
                .filter(item::has)
                .map(name -> item.get(name).asText())
                .findFirst();
    }
}
