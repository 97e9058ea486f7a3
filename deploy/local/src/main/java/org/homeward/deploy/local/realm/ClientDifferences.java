package org.homeward.deploy.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The programs that may get tokens, how, and what their own accounts may do. */
final class ClientDifferences {

    /** Every realm has them. */
    private static final Set<String> BUILT_IN =
            Set.of(
                    "account",
                    "account-console",
                    "admin-cli",
                    "broker",
                    "realm-management",
                    "security-admin-console");

    private static final List<String> SCOPES =
            List.of("defaultClientScopes", "optionalClientScopes");

    private final RealmAdmin admin;
    private final List<String> changes;
    private final ObjectMapper json = new ObjectMapper();

    ClientDifferences(RealmAdmin admin, List<String> changes) {
        this.admin = admin;
        this.changes = changes;
    }

    void settle(JsonNode wanted, JsonNode users) {
        Map<String, JsonNode> present = present();
        for (JsonNode client : wanted) {
            String name = client.path("clientId").asText();
            JsonNode found = present.get(name);
            if (found == null) {
                admin.post("/clients", client);
                changes.add("client %s made".formatted(name));
            } else {
                settle(name, found, client);
            }
        }
        Set<String> known = new HashSet<>(BUILT_IN);
        wanted.forEach(client -> known.add(client.path("clientId").asText()));
        present.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name ->
                        changes.add("client %s is in no file; it is left alone".formatted(name)));
        users.forEach(user -> {
            if (user.has("serviceAccountClientId")) {
                settleAccount(present(), user);
            }
        });
    }

    private Map<String, JsonNode> present() {
        return RealmDifferences.by("clientId", admin.get("/clients?max=1000"));
    }

    private void settle(String name, JsonNode present, JsonNode wanted) {
        ObjectNode itself = wanted.deepCopy();
        SCOPES.forEach(itself::remove);
        List<String> members = JsonDifference.members(present, itself);
        if (!members.isEmpty()) {
            String path = "/clients/" + present.path("id").asText();
            admin.put(path, RealmDifferences.merged(present, itself));
            members.forEach(member ->
                    changes.add(
                            "client %s: %s"
                                    .formatted(
                                            name,
                                            JsonDifference.told(
                                                    member,
                                                    present.path(member),
                                                    itself.path(member)))));
        }
        settleScopes(name, present, wanted, "defaultClientScopes", "default-client-scopes");
        settleScopes(name, present, wanted, "optionalClientScopes", "optional-client-scopes");
    }

    private void settleScopes(
            String name, JsonNode present, JsonNode wanted, String member, String part) {
        Set<String> has = words(present.path(member));
        Set<String> should = words(wanted.path(member));
        if (has.equals(should)) {
            return;
        }
        Map<String, JsonNode> scopes = RealmDifferences.byName(admin.get("/client-scopes"));
        String path = "/clients/" + present.path("id").asText() + "/" + part + "/";
        for (String scope : has) {
            if (!should.contains(scope)) {
                admin.delete(path + id(scopes, scope));
            }
        }
        for (String scope : should) {
            if (!has.contains(scope)) {
                admin.put(path + id(scopes, scope));
            }
        }
        changes.add("client %s: %s %s -> %s".formatted(name, member, has, should));
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new TreeSet<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static String id(Map<String, JsonNode> by, String name) {
        return Objects.requireNonNull(by.get(name), name).path("id").asText();
    }

    /** The roles that a client's own account has at other clients; exactly those of the file. */
    private void settleAccount(Map<String, JsonNode> clients, JsonNode user) {
        String client = user.path("serviceAccountClientId").asText();
        String account =
                admin.get("/clients/" + id(clients, client) + "/service-account-user")
                        .path("id")
                        .asText();
        user.path("clientRoles")
                .properties()
                .forEach(of -> {
                    String at = id(clients, of.getKey());
                    String mappings = "/users/%s/role-mappings/clients/%s".formatted(account, at);
                    JsonNode has = admin.get(mappings);
                    Set<String> should = words(of.getValue());
                    Map<String, JsonNode> all =
                            RealmDifferences.byName(admin.get("/clients/" + at + "/roles"));
                    change(client, mappings, RealmDifferences.byName(has), should, all);
                });
    }

    private void change(
            String client,
            String mappings,
            Map<String, JsonNode> has,
            Set<String> should,
            Map<String, JsonNode> all) {
        ArrayNode surplus = json.createArrayNode();
        has.forEach((name, role) -> {
            if (!should.contains(name)) {
                surplus.add(role);
            }
        });
        ArrayNode missing = json.createArrayNode();
        should.stream()
                .filter(name -> !has.containsKey(name))
                .forEach(name -> missing.add(Objects.requireNonNull(all.get(name), name)));
        if (!surplus.isEmpty()) {
            admin.delete(mappings, surplus);
        }
        if (!missing.isEmpty()) {
            admin.post(mappings, missing);
        }
        if (!surplus.isEmpty() || !missing.isEmpty()) {
            changes.add(
                    "account of %s: roles %s -> %s"
                            .formatted(client, new TreeSet<>(has.keySet()), should));
        }
    }
}
