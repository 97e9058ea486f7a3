package org.homeward.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.homeward.deploy.local.client.HomewardApi;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A realm that an earlier configuration left is brought to the present one by {@code up}. */
@Order(Integer.MAX_VALUE - 2)
@ExtendWith(RunningPlatform.class)
@Tag("real")
class ProvisioningStoryTest {

    private static final String CHANGED = "configuration";

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void upBringsAnEarlierStateToTheFilesOnceAndSaysWhatItChanged(Front front, Outside outside)
            throws IOException, InterruptedException {
        // Given
        assertThat(front.run("up")).doesNotContain(CHANGED);
        URI server = outside.address().tokenEndpoint().resolve("/");
        String token = administrator(server, front);
        URI realm = server.resolve("/admin/realms/homeward");
        call(
                token,
                "PUT",
                realm,
                "{\"accessTokenLifespan\": 9999, \"bruteForceProtected\": false}");
        JsonNode clients = call(token, "GET", URI.create(realm + "/clients?clientId=gateway"), "");
        URI gateway = URI.create(realm + "/clients/" + clients.path(0).path("id").asText());
        call(
                token,
                "PUT",
                gateway,
                "{\"clientId\": \"gateway\", \"redirectUris\": [\"*\"], \"implicitFlowEnabled\": true}");
        call(
                token,
                "PUT",
                URI.create(realm + "/roles/auditor"),
                "{\"name\": \"auditor\", \"description\": \"as it was\"}");

        // When
        String words = front.run("up");

        // Then
        assertThat(words)
                .contains("identity provider: realm: accessTokenLifespan 9999 -> 300")
                .contains("identity provider: realm: bruteForceProtected false -> true")
                .contains("identity provider: client gateway: implicitFlowEnabled true -> false")
                .contains("identity provider: client gateway: redirectUris [\"*\"] ->")
                .contains("identity provider: role auditor changed");
        assertThat(call(token, "GET", realm, "").path("accessTokenLifespan").asInt())
                .isEqualTo(300);
        assertThat(call(token, "GET", gateway, "").path("implicitFlowEnabled").asBoolean())
                .isFalse();
        assertThat(front.run("up")).doesNotContain(CHANGED);
    }

    private String administrator(URI server, Front front) throws IOException, InterruptedException {
        Path secret = Path.of(front.environment().get("HOMEWARD_STATE"), "secrets/keycloak-admin");
        String form =
                "grant_type=password&client_id=admin-cli&username=keycloak-admin&password="
                        + Files.readString(secret).strip();
        var request =
                HttpRequest.newBuilder(
                                server.resolve("/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        return HomewardApi.json(http.send(request, BodyHandlers.ofString()).body())
                .path("access_token")
                .asText();
    }

    private JsonNode call(String token, String method, URI address, String body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build();
        var answer = http.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(method + " " + address).isBetween(200, 299);
        return HomewardApi.json(answer.body().isBlank() ? "{}" : answer.body());
    }
}
