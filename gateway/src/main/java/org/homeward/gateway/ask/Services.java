package org.homeward.gateway.ask;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.homeward.gateway.door.RouteTable;
import org.homeward.web.RequestId;

/** Asks the services on behalf of the reader, with the reader's own token and rights. */
@Singleton
public class Services {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final RouteTable routes;
    private final SecurityIdentity reader;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();
    private final ObjectMapper json =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    Services(RouteTable routes, SecurityIdentity reader) {
        this.routes = routes;
        this.reader = reader;
    }

    /**
     * @param path below {@code /api/v1/}, such as {@code commitments?state=AGREED}
     * @throws Refused when the service answers with a problem, or is away
     */
    public <T> T get(String path, Class<T> type) {
        return send(request(path).GET().build(), type);
    }

    /**
     * For what a page can do without: nobody waits longer for it than this.
     *
     * @throws Refused when the service answers with a problem, is away or takes longer
     */
    public <T> T get(String path, Class<T> type, Duration patience) {
        return send(request(path).timeout(patience).GET().build(), type);
    }

    /** An answer as it is, in a type that is not JSON. */
    public String text(String path, String type) {
        return sent(request(path).setHeader("Accept", type).GET().build()).body();
    }

    /** The token to carry to another thread, where no request is current. */
    public Courier courier() {
        var token = token();
        return new Courier() {
            @Override
            public <T> T get(String path, Class<T> type) {
                return send(request(path, token).GET().build(), type);
            }
        };
    }

    public interface Courier {
        <T> T get(String path, Class<T> type);
    }

    /**
     * @param key the same key and body are carried out once, however often they are sent
     * @throws Refused when the service answers with a problem, or is away
     */
    public <T> T post(String path, String key, Object body, Class<T> type) {
        return send(posting(path, key, body).build(), type);
    }

    /**
     * A command that is carried out only on what the reader has seen.
     *
     * @param seen the version that was shown; blank for whatever is there
     * @throws Refused also when something else has happened meanwhile
     */
    public <T> T change(String path, String key, String seen, Object body, Class<T> type) {
        var request = posting(path, key, body);
        if (!seen.isBlank()) {
            request.header("If-Match", '"' + seen.strip() + '"');
        }
        return send(request.build(), type);
    }

    /** The same with a table of text instead of an object. */
    public <T> T postText(String path, String key, String table, Class<T> type) {
        return send(
                request(path)
                        .header("Content-Type", "text/csv; charset=utf-8")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(table))
                        .build(),
                type);
    }

    private HttpRequest.Builder posting(String path, String key, Object body) {
        try {
            return request(path)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .POST(BodyPublishers.ofString(json.writeValueAsString(body)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unwritable body", e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return request(path, token());
    }

    private HttpRequest.Builder request(String path, String token) {
        var collection = path.split("[/?]", 2)[0];
        var address = routes.ownerOf(collection).resolve("/api/v1/" + path);
        var request =
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", "application/json");
        RequestId.current().ifPresent(id -> request.header(RequestId.HEADER, id.toString()));
        return request;
    }

    private String token() {
        return reader.getCredential(AccessTokenCredential.class).getToken();
    }

    private <T> T send(HttpRequest request, Class<T> type) {
        try {
            return json.readValue(sent(request).body(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unreadable answer from " + request.uri().getPath(), e);
        }
    }

    private HttpResponse<String> sent(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw problem(answer);
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.away();
        } catch (IOException _) {
            throw Refused.away();
        }
    }

    private Refused problem(HttpResponse<String> answer) {
        try {
            return new Refused(answer.statusCode(), json.readValue(answer.body(), Problem.class));
        } catch (JsonProcessingException _) {
            return new Refused(answer.statusCode(), new Problem(null, null, null));
        }
    }
}
