package org.homeward.deploy.local.realm;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings the realm to the file and tells each change in a line. People, their passwords and what
 * the file does not know are left alone.
 */
public final class RealmDifferences {

    /** Compared one by one below, or not at all. */
    private static final Set<String> PARTS =
            Set.of(
                    "realm",
                    "roles",
                    "groups",
                    "clientScopes",
                    "clients",
                    "users",
                    "components",
                    "defaultDefaultClientScopes",
                    "defaultOptionalClientScopes");

    private static final String PROFILE = "org.keycloak.userprofile.UserProfileProvider";

    private final RealmAdmin admin;
    private final JsonNode file;
    private final ObjectMapper json = new ObjectMapper();
    private final List<String> changes = new ArrayList<>();

    /** Compares with that file, in which every {@code ${variable}} has its value. */
    public RealmDifferences(RealmAdmin admin, JsonNode file) {
        this.admin = admin;
        this.file = file;
    }

    /** Changes what differs; the answer is empty if nothing did. */
    public List<String> settle() {
        settleSettings();
        settleRoles();
        settleGroups();
        settleUserProfile();
        new ClientScopeDifferences(admin, changes).settle(file.path("clientScopes"));
        new ClientDifferences(admin, changes).settle(file.path("clients"), file.path("users"));
        return List.copyOf(changes);
    }

    private void settleSettings() {
        JsonNode present = admin.get("");
        ObjectNode wanted = json.createObjectNode();
        file.properties().stream()
                .filter(member -> !PARTS.contains(member.getKey()))
                .forEach(member -> wanted.set(member.getKey(), member.getValue()));
        ObjectNode changed = json.createObjectNode();
        for (String member : JsonDifference.members(present, wanted)) {
            changed.set(member, wanted.get(member));
            changes.add(
                    "realm: "
                            + JsonDifference.told(
                                    member, present.path(member), wanted.get(member)));
        }
        if (!changed.isEmpty()) {
            admin.put("", changed);
        }
    }

    private void settleRoles() {
        Map<String, JsonNode> present = byName(admin.get("/roles?briefRepresentation=false"));
        for (JsonNode role : file.at("/roles/realm")) {
            String name = role.path("name").asText();
            JsonNode found = present.get(name);
            if (found == null) {
                admin.post("/roles", role);
                changes.add("role %s made".formatted(name));
            } else if (!JsonDifference.holds(found, role)) {
                admin.put("/roles/" + RealmAdmin.encode(name), merged(found, role));
                changes.add("role %s changed".formatted(name));
            }
        }
    }

    private void settleGroups() {
        for (JsonNode group : file.path("groups")) {
            String name = group.path("name").asText();
            JsonNode found =
                    byName(admin.get("/groups?search=" + RealmAdmin.encode(name))).get(name);
            if (found == null) {
                admin.post("/groups", json.createObjectNode().put("name", name));
                changes.add("group %s made".formatted(name));
                found = byName(admin.get("/groups?search=" + RealmAdmin.encode(name))).get(name);
            }
            String children = "/groups/" + requireNonNull(found).path("id").asText() + "/children";
            Map<String, JsonNode> present = byName(admin.get(children + "?max=1000"));
            for (JsonNode child : group.path("subGroups")) {
                String part = child.path("name").asText();
                if (!present.containsKey(part)) {
                    admin.post(children, json.createObjectNode().put("name", part));
                    changes.add("group %s/%s made".formatted(name, part));
                }
            }
        }
    }

    private void settleUserProfile() {
        String text =
                file.path("components")
                        .path(PROFILE)
                        .path(0)
                        .path("config")
                        .path("kc.user.profile.config")
                        .path(0)
                        .asText("{}");
        try {
            JsonNode wanted = json.readTree(text);
            JsonNode present = admin.get("/users/profile");
            if (!JsonDifference.holds(present, wanted)) {
                admin.put("/users/profile", wanted);
                changes.add("attributes of people changed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, JsonNode> byName(JsonNode list) {
        return by("name", list);
    }

    static Map<String, JsonNode> by(String member, JsonNode list) {
        Map<String, JsonNode> by = new LinkedHashMap<>();
        list.forEach(item -> by.put(item.path(member).asText(), item));
        return by;
    }

    /** What the server has, with what the file says put over it. */
    static ObjectNode merged(JsonNode present, JsonNode wanted) {
        ObjectNode merged = present.deepCopy();
        wanted.properties()
                .forEach(member -> {
                    JsonNode old = merged.path(member.getKey());
                    merged.set(
                            member.getKey(),
                            old.isObject() && member.getValue().isObject()
                                    ? merged(old, member.getValue())
                                    : member.getValue());
                });
        return merged;
    }
}
