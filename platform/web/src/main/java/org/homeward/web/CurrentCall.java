package org.homeward.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.homeward.access.Caller;
import org.homeward.access.Callers;
import org.jspecify.annotations.Nullable;

/** Reads the idempotency key of the request that is being answered. */
@Singleton
class CurrentCall {

    static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final CurrentVertxRequest request;
    private final Callers callers;
    private final ObjectMapper json;

    CurrentCall(CurrentVertxRequest request, Callers callers, ObjectMapper json) {
        this.request = request;
        this.callers = callers;
        this.json = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    Optional<KeyedCall> keyed(Object body) {
        RoutingContext current = request.getCurrent();
        @Nullable String key = current == null ? null : current.request().getHeader(HEADER);
        if (current == null || key == null) {
            return Optional.empty();
        }
        if (!KEY.matcher(key).matches()) {
            throw Malformed.of(HEADER, "Send 1 to 200 visible ASCII characters, or none.");
        }
        HttpServerRequest http = current.request();
        String path = http.method().name() + " " + http.path();
        return Optional.of(new KeyedCall(subject(), path, key, hash(body)));
    }

    private String subject() {
        return callers.find().map(Caller::subject).orElse("");
    }

    private String hash(Object body) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(body));
            return HexFormat.of().formatHex(digest);
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("a request body that was read cannot be written", e);
        }
    }
}
