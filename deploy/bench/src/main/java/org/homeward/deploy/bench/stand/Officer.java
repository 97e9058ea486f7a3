package org.homeward.deploy.bench.stand;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A desk officer who records promises through the product's own interface. */
final class Officer {

    static final String ISSUER = "https://identity.homeward.example/realms/homeward";
    private static final String DESK = "south-caucasus";

    /** Due so far ahead that nothing wakes it; the text that {@code wave.sql} puts dates in for. */
    private static final String DUE = "2099-01-01T08:00:00Z";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI service;
    private final KeyPair keys;

    private Officer(URI service, KeyPair keys) {
        this.service = service;
        this.keys = keys;
    }

    static Officer of(URI service, KeyPair keys) {
        return new Officer(service, keys);
    }

    static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A promise of 17 between two new parties, and its id. */
    UUID promise() {
        var debtor = party("Demo debtor");
        var creditor = party("Demo creditor");
        var existence = Map.of("source", "Demo minutes", "reliability", "B", "credibility", 2);
        var agreement =
                post(
                        "/api/v1/agreements",
                        Map.of(
                                "form",
                                "ORAL_PROMISE",
                                "date",
                                "2022-09-27",
                                "parties",
                                List.of(debtor, creditor),
                                "desk",
                                DESK,
                                "status",
                                "CLAIMED",
                                "existence",
                                existence));
        var due = Map.of("edtf", DUE, "zone", "Asia/Yerevan", "wording", "before long");
        var commitment =
                Map.of(
                        "agreementId", agreement,
                        "debtorId", debtor,
                        "creditorId", creditor,
                        "desk", DESK,
                        "object", "RELEASE",
                        "target", Map.of("kind", "HEADCOUNT", "exactly", 17),
                        "due", due);
        return UUID.fromString(post("/api/v1/commitments", commitment));
    }

    private String party(String name) {
        return post("/api/v1/parties", Map.of("name", name, "kind", "STATE"));
    }

    private String post(String path, Map<String, ?> body) {
        try {
            var request =
                    HttpRequest.newBuilder(service.resolve(path))
                            .header("Authorization", "Bearer " + token())
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(text(body)))
                            .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(
                        path + " answered " + answer.statusCode() + ": " + answer.body());
            }
            JsonNode made = JSON.readTree(answer.body());
            return made.get("id").asText();
        } catch (IOException e) {
            throw new IllegalStateException(path + " does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String token() {
        long now = InstantSource.system().instant().getEpochSecond();
        var claims =
                Map.of(
                        "iss",
                        ISSUER,
                        "aud",
                        List.of("homeward"),
                        "typ",
                        "Bearer",
                        "sub",
                        "0199a1b2-0000-7000-8000-0000000000ff",
                        "preferred_username",
                        "demo-officer",
                        "realm_access",
                        Map.of("roles", List.of("desk-officer")),
                        "groups",
                        List.of("/desks/" + DESK),
                        "iat",
                        now - 5,
                        "exp",
                        now + 600);
        var content =
                encoded(text(Map.of("alg", "RS256", "typ", "JWT"))) + "." + encoded(text(claims));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content
                    + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Map<String, ?> content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
