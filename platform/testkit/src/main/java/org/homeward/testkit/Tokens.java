package org.homeward.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Signed tokens as the realm issues them, so that tests go through the real token check: {@code
 * Tokens.of("officer", "desk-officer").desks("south-caucasus").bearer()}.
 */
public final class Tokens {
    static final String ISSUER = "https://identity.homeward.example/realms/homeward";

    private static final Duration VALIDITY = Duration.ofHours(2);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String username;
    private final List<String> roles;
    private final List<String> groups;
    private final List<String> clearance;
    private final String audience;

    private Tokens(
            String username,
            List<String> roles,
            List<String> groups,
            List<String> clearance,
            String audience) {
        this.username = username;
        this.roles = roles;
        this.groups = groups;
        this.clearance = clearance;
        this.audience = audience;
    }

    public static Tokens of(String username, String... roles) {
        return new Tokens(username, List.of(roles), List.of(), List.of(), "homeward");
    }

    public Tokens desks(String... desks) {
        List<String> paths = Arrays.stream(desks).map(desk -> "/desks/" + desk).toList();
        return new Tokens(username, roles, paths, clearance, audience);
    }

    public Tokens cleared() {
        return new Tokens(username, roles, groups, List.of("restricted"), audience);
    }

    public Tokens audience(String other) {
        return new Tokens(username, roles, groups, clearance, other);
    }

    /** The {@code sub} claim: the same for the same name, in every JVM. */
    public UUID subject() {
        return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8));
    }

    /** What goes behind {@code Authorization: Bearer}. */
    public String bearer() {
        long now = InstantSource.system().instant().getEpochSecond();
        String content =
                part(Map.of("alg", "RS256", "typ", "JWT", "kid", "test")) + "." + part(claims(now));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys().getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + encode(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> claims(long now) {
        return Map.ofEntries(
                Map.entry("iss", ISSUER),
                Map.entry("aud", List.of(audience)),
                Map.entry("azp", "desk-client"),
                Map.entry("typ", "Bearer"),
                Map.entry("sub", subject().toString()),
                Map.entry("jti", UUID.randomUUID().toString()),
                Map.entry("preferred_username", username),
                Map.entry("realm_access", Map.of("roles", roles)),
                Map.entry("groups", groups),
                Map.entry("clearance", clearance),
                Map.entry("iat", now - 5),
                Map.entry("exp", now + VALIDITY.toSeconds()));
    }

    /** The key that the services check these tokens with, as {@code quarkus.oidc.public-key}. */
    static String publicKey() {
        return Base64.getEncoder().encodeToString(keys().getPublic().getEncoded());
    }

    private static KeyPair keys() {
        return JvmWide.once("homeward.testkit.token-keys", Tokens::newKeys);
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(Map<String, Object> content) {
        try {
            return encode(JSON.writeValueAsBytes(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
