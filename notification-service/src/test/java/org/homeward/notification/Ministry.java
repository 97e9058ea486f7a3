package org.homeward.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Plays the identity provider's admin API; its people are made up. */
@ApplicationScoped
public class Ministry {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> DESKS = List.of("south-caucasus", "levant");

    private final int port;
    private final Map<String, Person> people = new ConcurrentSkipListMap<>();
    private volatile boolean away;
    private HttpServer server;

    Ministry(@ConfigProperty(name = "test.directory.port") int port) {
        this.port = port;
        reset();
    }

    record Person(
            String username,
            String role,
            List<String> desks,
            Map<String, List<String>> attributes) {

        UUID id() {
            return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The people as every test finds them. */
    public void reset() {
        away = false;
        people.clear();
        String caucasus = "south-caucasus";
        hire("officer", "desk-officer", "en", "", caucasus);
        hire("head", "head-of-desk", "hy", "", caucasus);
        hire("diplomat", "diplomat", "hy", "duty-diplomat", caucasus);
        hire("director", "diplomat", "en", "director", caucasus, "levant");
        hire("deputy", "diplomat", "hy", "deputy-minister", caucasus, "levant");
        hire("mission", "diplomat", "fr", "mission,ambassador", caucasus, "levant");
        hire("officer2", "desk-officer", "en", "", "levant");
        hire("admin", "administrator", "en", "");
    }

    public void hire(
            String username, String role, String locale, String functions, String... desks) {
        Map<String, List<String>> attributes = new HashMap<>();
        attributes.put("locale", List.of(locale));
        attributes.put("zoneinfo", List.of("Asia/Yerevan"));
        attributes.put(
                "function", functions.isEmpty() ? List.of() : Arrays.asList(functions.split(",")));
        people.put(username, new Person(username, role, List.of(desks), attributes));
    }

    public void dismiss(String username) {
        people.remove(username);
    }

    public void goAway() {
        away = true;
    }

    void open(@Observes @Priority(1) StartupEvent event) throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    void close(@Observes ShutdownEvent event) {
        server.stop(0);
    }

    private void answer(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        Object body = away ? null : body(path);
        byte[] bytes = JSON.writeValueAsBytes(body == null ? Map.of() : body);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(body == null ? 503 : 200, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    private Object body(String path) throws JsonProcessingException {
        if (path.endsWith("/token")) {
            return Map.of("access_token", "made-up", "expires_in", 300, "token_type", "Bearer");
        }
        String[] parts = path.replace("/admin/realms/homeward/", "").split("/");
        return switch (parts[0]) {
            case "users" -> people.values().stream().map(Ministry::user).toList();
            case "roles" ->
                    parts[2].equals("groups")
                            ? List.of()
                            : people.values().stream()
                                    .filter(person -> person.role().equals(parts[1]))
                                    .map(Ministry::user)
                                    .toList();
            case "group-by-path" -> Map.of("id", "desks", "name", "desks");
            case "groups" ->
                    parts[2].equals("children")
                            ? DESKS.stream().map(d -> Map.of("id", d, "name", d)).toList()
                            : people.values().stream()
                                    .filter(person -> person.desks().contains(parts[1]))
                                    .map(Ministry::user)
                                    .toList();
            default -> throw new IllegalArgumentException(path);
        };
    }

    private static Map<String, Object> user(Person person) {
        return Map.of(
                "id", person.id().toString(),
                "username", person.username(),
                "email", person.username() + "@ministry.homeward.example",
                "enabled", true,
                "attributes", person.attributes());
    }
}
