package org.homeward.deploy.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.homeward.deploy.local.Complaint;

/** Keycloak's administration API, of one realm, as its first administrator. */
public final class RealmAdmin {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI realm;
    private final String token;

    private RealmAdmin(URI server, String realm, String user, String password) {
        this.realm = server.resolve("/admin/realms/" + realm);
        String form =
                "grant_type=password&client_id=admin-cli&username=%s&password=%s"
                        .formatted(encode(user), encode(password));
        this.token =
                send(HttpRequest.newBuilder(
                                        server.resolve(
                                                "/realms/master/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)))
                        .path("access_token")
                        .asText();
    }

    /**
     * Signs in.
     *
     * @throws Complaint if the identity provider refuses or does not answer
     */
    public static RealmAdmin signIn(URI server, String realm, String user, String password) {
        return new RealmAdmin(server, realm, user, password);
    }

    JsonNode get(String path) {
        return send(request(path).GET());
    }

    void post(String path, JsonNode body) {
        send(request(path).POST(body(body)));
    }

    void put(String path, JsonNode body) {
        send(request(path).PUT(body(body)));
    }

    void put(String path) {
        send(request(path).PUT(BodyPublishers.noBody()));
    }

    void delete(String path) {
        send(request(path).DELETE());
    }

    void delete(String path, JsonNode body) {
        send(request(path).method("DELETE", body(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(realm + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private HttpRequest.BodyPublisher body(JsonNode body) {
        return BodyPublishers.ofString(body.toString());
    }

    private JsonNode send(HttpRequest.Builder builder) {
        var request = builder.timeout(PATIENCE).build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new Complaint(
                        "The identity provider answers %d to %s %s"
                                .formatted(
                                        answer.statusCode(),
                                        request.method(),
                                        request.uri().getPath()));
            }
            return answer.body().isBlank() ? NullNode.getInstance() : json.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException("The identity provider does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Complaint("Interrupted.");
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
