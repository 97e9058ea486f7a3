package org.homeward.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.homeward.access.Roles;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Asks the identity provider who there is; a few calls per role and desk, none per user. */
@ApplicationScoped
class KeycloakDirectory implements Directory {

    private static final Set<String> ROLES =
            Set.of(
                    Roles.DESK_OFFICER,
                    Roles.HEAD_OF_DESK,
                    Roles.DIPLOMAT,
                    Roles.ANALYST,
                    Roles.AUDITOR,
                    Roles.ADMINISTRATOR);

    private final Keycloak keycloak;
    private final DirectoryConfig config;

    KeycloakDirectory(Keycloak keycloak, DirectoryConfig config) {
        this.keycloak = keycloak;
        this.config = config;
    }

    @Override
    @ActivateRequestContext
    public List<Person> people() {
        RealmResource realm = keycloak.realm(config.realm());
        Map<String, Set<String>> roles = holders(realm);
        Map<String, Set<String>> desks = members(realm);
        return paged((first, max) -> realm.users().list(first, max)).stream()
                .map(user -> person(user, roles, desks))
                .toList();
    }

    /** User id → roles, held directly or through a group. */
    private Map<String, Set<String>> holders(RealmResource realm) {
        Map<String, Set<String>> roles = new HashMap<>();
        for (String name : ROLES) {
            RoleResource role = realm.roles().get(name);
            note(roles, name, paged(role::getUserMembers));
            for (GroupRepresentation group : role.getRoleGroupMembers()) {
                note(roles, name, membersOf(realm, group));
            }
        }
        return roles;
    }

    /** User id → desks. */
    private Map<String, Set<String>> members(RealmResource realm) {
        Map<String, Set<String>> desks = new HashMap<>();
        String parent = realm.getGroupByPath(config.desks()).getId();
        for (GroupRepresentation desk :
                paged((first, max) ->
                        realm.groups().group(parent).getSubGroups(first, max, true))) {
            note(desks, desk.getName(), membersOf(realm, desk));
        }
        return desks;
    }

    private List<UserRepresentation> membersOf(RealmResource realm, GroupRepresentation group) {
        return paged((first, max) -> realm.groups().group(group.getId()).members(first, max));
    }

    private <T> List<T> paged(BiFunction<Integer, Integer, List<T>> page) {
        List<T> all = new ArrayList<>();
        List<T> next;
        do {
            next = page.apply(all.size(), config.page());
            all.addAll(next);
        } while (next.size() == config.page());
        return all;
    }

    private static void note(
            Map<String, Set<String>> byUser, String value, List<UserRepresentation> users) {
        for (UserRepresentation user : users) {
            byUser.computeIfAbsent(user.getId(), _ -> new HashSet<>()).add(value);
        }
    }

    private static Person person(
            UserRepresentation user,
            Map<String, Set<String>> roles,
            Map<String, Set<String>> desks) {
        return new Person(
                UUID.fromString(user.getId()),
                user.getUsername(),
                user.getEmail(),
                Boolean.TRUE.equals(user.isEnabled()),
                first(user, "locale"),
                first(user, "zoneinfo"),
                roles.getOrDefault(user.getId(), Set.of()),
                Set.copyOf(attribute(user, "function")),
                desks.getOrDefault(user.getId(), Set.of()),
                Set.copyOf(attribute(user, "clearance")));
    }

    private static @Nullable String first(UserRepresentation user, String name) {
        return attribute(user, name).stream().findFirst().orElse(null);
    }

    private static List<String> attribute(UserRepresentation user, String name) {
        Map<String, List<String>> attributes = user.getAttributes();
        return attributes == null ? List.of() : attributes.getOrDefault(name, List.of());
    }
}
