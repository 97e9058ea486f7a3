package org.homeward.deploy.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class RealmFileTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theLocalRealmAddsDemoUsersAndTheTestClientAndKeepsTheRest() throws IOException {
        // When
        var merged = RealmFile.merged(config("realm.json"), config("realm-demo.json"));

        // Then
        assertThat(names(merged, "users", "username"))
                .contains("service-account-notification-directory", "officer", "admin")
                .contains("service-account-negotiation-directory");
        assertThat(names(merged, "clients", "clientId"))
                .containsExactly(
                        "gateway",
                        "notification-directory",
                        "negotiation-directory",
                        "desk-client");
        var gateway = merged.get("clients").get(0);
        assertThat(gateway.get("redirectUris").get(0).asText()).isEqualTo("http://127.0.0.1/*");
        assertThat(gateway.get("publicClient").asBoolean()).isFalse();
    }

    @Test
    void theRealmOfEveryInstallationHasNoPersonNoPasswordAndNoPasswordGrant() throws IOException {
        var realm = config("realm.json");

        assertThat(names(realm, "users", "username"))
                .containsExactly(
                        "service-account-notification-directory",
                        "service-account-negotiation-directory");
        assertThat(realm.findValues("credentials")).isEmpty();
        assertThat(realm.findValues("directAccessGrantsEnabled"))
                .allSatisfy(enabled -> assertThat(enabled.asBoolean()).isFalse());
        assertThat(realm.findValues("secret"))
                .allSatisfy(secret -> assertThat(secret.asText()).startsWith("${HOMEWARD_"));
    }

    private static List<String> names(JsonNode realm, String list, String name) {
        return StreamSupport.stream(realm.get(list).spliterator(), false)
                .map(item -> item.get(name).asText())
                .toList();
    }

    private static JsonNode config(String name) throws IOException {
        try (var in =
                RealmFileTest.class
                        .getClassLoader()
                        .getResourceAsStream("homeward-config/" + name)) {
            return JSON.readTree(Objects.requireNonNull(in));
        }
    }
}
