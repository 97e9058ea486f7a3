package org.homeward.deploy.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** The public API at the gateway, called with a real token of one user. */
public final class HomewardApi {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PlatformAddress address;
    private final HttpClient http;
    private final String user;
    private String token = "";

    private HomewardApi(PlatformAddress address, HttpClient http, String user) {
        this.address = address;
        this.http = http;
        this.user = user;
    }

    /**
     * Signs a demo user in with the local test client {@code desk-client} (password grant).
     *
     * @throws IllegalStateException if the identity provider refuses
     */
    public static HomewardApi signIn(PlatformAddress address, String user) {
        HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
        HomewardApi api = new HomewardApi(address, http, user);
        api.renew();
        return api;
    }

    public String token() {
        return token;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer get(String path, String accept) {
        return send(request(path).header("Accept", accept).GET());
    }

    /** Posts a JSON text block; {@code headers} are name, value, name, value … */
    public Answer post(String path, String json, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** A new token; long runs call it before the old one expires. */
    public void renew() {
        String form =
                form(
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "desk-client",
                                "username",
                                user,
                                "password",
                                user,
                                "scope",
                                "openid"));
        Answer answer =
                send(
                        HttpRequest.newBuilder(address.tokenEndpoint())
                                .timeout(TIMEOUT)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form)));
        token = answer.expect(200).text("access_token");
    }

    private HttpRequest.Builder request(String path) {
        URI uri = address.gateway().resolve("/api/v1" + path);
        return HttpRequest.newBuilder(uri)
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException("The gateway does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the gateway", e);
        }
    }

    private static String form(Map<String, String> fields) {
        StringBuilder form = new StringBuilder();
        fields.forEach((name, value) ->
                form.append(form.isEmpty() ? "" : "&")
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return form.toString();
    }

    /** JSON of a value, for building bodies. */
    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
