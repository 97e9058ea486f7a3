package org.homeward.deploy.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** What goes into a token: the scopes of the file with their mappers, and no other mappers. */
final class ClientScopeDifferences {

    private static final String MAPPERS = "protocolMappers";

    private final RealmAdmin admin;
    private final List<String> changes;

    ClientScopeDifferences(RealmAdmin admin, List<String> changes) {
        this.admin = admin;
        this.changes = changes;
    }

    void settle(JsonNode wanted) {
        Map<String, JsonNode> present = RealmDifferences.byName(admin.get("/client-scopes"));
        for (JsonNode scope : wanted) {
            String name = scope.path("name").asText();
            JsonNode found = present.get(name);
            if (found == null) {
                admin.post("/client-scopes", scope);
                changes.add("client scope %s made".formatted(name));
            } else {
                settle(name, found, scope);
            }
        }
    }

    private void settle(String name, JsonNode present, JsonNode wanted) {
        String path = "/client-scopes/" + present.path("id").asText();
        ObjectNode itself = wanted.deepCopy();
        itself.remove(MAPPERS);
        if (!JsonDifference.holds(present, itself)) {
            ObjectNode changed = RealmDifferences.merged(present, itself);
            changed.remove(MAPPERS);
            admin.put(path, changed);
            changes.add("client scope %s changed".formatted(name));
        }
        settleMappers(
                name,
                path + "/protocol-mappers/models",
                present.path(MAPPERS),
                wanted.path(MAPPERS));
    }

    private void settleMappers(String scope, String path, JsonNode present, JsonNode wanted) {
        Map<String, JsonNode> has = RealmDifferences.byName(present);
        for (JsonNode mapper : wanted) {
            String name = mapper.path("name").asText();
            JsonNode found = has.remove(name);
            if (found == null) {
                admin.post(path, mapper);
                changes.add("client scope %s: mapper %s made".formatted(scope, name));
            } else if (!JsonDifference.holds(found, mapper)) {
                admin.put(
                        path + "/" + found.path("id").asText(),
                        RealmDifferences.merged(found, mapper));
                changes.add("client scope %s: mapper %s changed".formatted(scope, name));
            }
        }
        has.forEach((name, mapper) -> {
            admin.delete(path + "/" + mapper.path("id").asText());
            changes.add("client scope %s: mapper %s removed".formatted(scope, name));
        });
    }
}
