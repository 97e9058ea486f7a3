package org.homeward.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.deploy.local.client.DeskOfficer;
import org.homeward.deploy.local.client.HomewardApi;
import org.homeward.deploy.local.client.Promise;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The broker is away for ten minutes: every process lives on, the board says since when it is not
 * live, and what fell due meanwhile is told when the broker is back, without anybody's doing.
 */
@Order(Integer.MAX_VALUE - 2)
@ExtendWith(RunningPlatform.class)
@Tag("long")
class BrokerOutageStoryTest {

    private static final Duration OUTAGE =
            Duration.parse(System.getProperty("homeward.outage", "PT10M"));
    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);
    private static final List<String> PROCESSES =
            List.of("detainee-service", "negotiation-service", "notification-service", "gateway");

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void allGoesOnByItselfAfterTheBrokerWasAwayForTenMinutes(Outside outside, Front front) {
        // Given
        Front alone = new Front(front.checkout(), unsupervised(front));
        alone.run("up");
        Map<String, JsonNode> before = components(alone);
        DeskOfficer officer = outside.officer("outage");
        String agreement = officer.agreement("ORAL_PROMISE", "2022-09-27", "Press service (demo)");

        // When
        ProcessHandle broker =
                ProcessHandle.of(alone.component("kafka").path("pid").asLong()).orElseThrow();
        broker.destroyForcibly();
        Instant end = outside.now().plus(OUTAGE);
        Instant due = outside.soon(20);
        Promise promise = officer.headcount(agreement, 17, due.toString(), "in the outage");

        // Then
        await("the board to say that it is not live")
                .atMost(Duration.ofSeconds(60))
                .until(() -> notLiveSince(outside).isTextual());
        await("the end of the outage")
                .atMost(OUTAGE.plusMinutes(2))
                .pollInterval(LOOK_EVERY)
                .until(() -> {
                    everythingLives(before);
                    return outside.now().isAfter(end);
                });
        assertThat(notLiveSince(outside).asText()).isNotEmpty().isLessThan(due.toString());
        alone.run("up");
        outside.watch().event("commitment.breached", promise.id());
        assertThat(outside.watch().mails(promise.reference(), 3)).hasSize(3);
        await("a live board")
                .atMost(Duration.ofMinutes(1))
                .until(() -> !notLiveSince(outside).isTextual());
        components(alone)
                .forEach((name, now) ->
                        assertThat(now.path("pid"))
                                .as(name)
                                .isEqualTo(before.get(name).path("pid")));
        front.run("up");
    }

    private static Map<String, String> unsupervised(Front front) {
        Map<String, String> environment = new LinkedHashMap<>(front.environment());
        environment.put("HOMEWARD_SUPERVISOR", "off");
        return environment;
    }

    private static Map<String, JsonNode> components(Front front) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        for (JsonNode component :
                HomewardApi.json(front.run("status", "--json")).path("components")) {
            if (PROCESSES.contains(component.path("name").asText())) {
                found.put(component.path("name").asText(), component);
            }
        }
        assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(PROCESSES);
        return found;
    }

    private static JsonNode notLiveSince(Outside outside) {
        return outside.as("diplomat").get("/board").expect(200).json().path("notLiveSince");
    }

    /** The gateway stays ready as well, else nobody reaches the page that says so. */
    private void everythingLives(Map<String, JsonNode> processes) {
        processes.forEach((name, process) -> {
            int port = process.path("managementPort").asInt(process.path("port").asInt());
            assertThat(status(port, "live")).as(name + " lives").isEqualTo(200);
            assertThat(status(port, "ready")).as(name + " is ready").isEqualTo(200);
        });
    }

    private int status(int port, String check) {
        var address = URI.create("http://127.0.0.1:" + port + "/q/health/" + check);
        var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new AssertionError(address + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
