package org.homeward.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homeward.deploy.local.client.AcknowledgeLink;
import org.homeward.deploy.local.client.DeskOfficer;
import org.homeward.deploy.local.client.HomewardApi;
import org.homeward.deploy.local.client.Mail;
import org.homeward.deploy.local.client.Promise;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes through the platform stays out of what anybody may read beside it. */
@ExtendWith(RunningPlatform.class)
@Tag("real")
class SecretsStoryTest {

    private static final List<String> SERVICES =
            List.of("gateway", "detainee-service", "negotiation-service", "notification-service");

    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void theSecretOfALinkIsInTheMailOfItsRecipientAndNowhereElse(Front front, Outside outside) {
        // Given
        DeskOfficer officer = outside.officer("Secrets");
        String agreement = officer.agreement("ORAL_PROMISE", "2022-09-27", "Press service (demo)");
        Promise promise = officer.headcount(agreement, 3, outside.soon(3).toString(), "soon");
        outside.watch().mails(promise.reference(), 3);
        String link = outside.watch().acknowledgeLink(promise.reference(), "diplomat@");
        String secret = link.substring(link.lastIndexOf('/') + 1);

        // When
        AcknowledgeLink page = new AcknowledgeLink(link);
        page.open();
        page.press();
        page.press();
        status(link + "/deeper");
        status(link.replace("/acknowledge/", "/acknowledge//"));
        status(link + "?" + secret);
        outside.watch().alertEvent("alert.acknowledged", promise.id());

        // Then
        assertThat(secret).hasSizeGreaterThan(40);
        assertThat(everyLog(front)).doesNotContain(secret);
        assertThat(everyMetric(front))
                .contains("uri=\"/acknowledge/{secret}\"")
                .doesNotContain(secret);
        assertThat(outside.events().seen(event -> event.data().toString().contains(secret)))
                .isEmpty();
        assertThat(outside.mailbox().all())
                .filteredOn(mail -> (mail.text() + mail.html()).contains(secret))
                .extracting(Mail::to)
                .singleElement()
                .asString()
                .startsWith("diplomat@");
    }

    @Test
    void whatCallersSendIsInNoMetricLogOrErrorPage(Front front, Outside outside)
            throws IOException, InterruptedException {
        // Given
        String canary = "canary-" + UUID.randomUUID().toString().replace("-", "") + "-in-a-request";
        String gateway = outside.address().gateway().toString();
        HomewardApi officer = outside.as("officer");

        // When
        for (String path :
                List.of(
                        "/" + canary,
                        "/detainees/" + canary,
                        "/api/v1/" + canary,
                        "/api/v1/detainees/" + canary,
                        "/api/v1/commitments/" + canary + "/fulfilments",
                        "/acknowledge/" + canary,
                        "/api/v1/parties/%2e%2e/" + canary)) {
            for (String token : List.of("", officer.token(), canary)) {
                var request =
                        HttpRequest.newBuilder(URI.create(gateway + path + "?" + canary + "=x"))
                                .header("User-Agent", canary)
                                .header("Referer", gateway + "/" + canary)
                                .header("Idempotency-Key", canary)
                                .header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"%s\": 1, \"name\": \"%s\""
                                                        .formatted(canary, canary)));
                if (!token.isEmpty()) {
                    request.header("Authorization", "Bearer " + token);
                }
                String answer = http.send(request.build(), BodyHandlers.ofString()).body();
                // Then
                assertThat(answer).as(path).doesNotContain("/" + canary);
            }
        }
        assertThat(everyLog(front)).doesNotContain(canary);
        assertThat(everyMetric(front)).doesNotContain(canary);
    }

    @Test
    void noMetricHoldsAnId(Front front) {
        assertThat(UUID_TEXT.matcher(everyMetric(front)).results().map(found -> found.group()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/q", "/q/metrics", "/q/health", "/q/openapi", "/api/v1/../../q/metrics"})
    void thePublicPortsKnowNoManagementEndpoint(String path, Front front) {
        for (String service : SERVICES) {
            int port = front.component(service).path("port").asInt();
            assertThat(status("http://127.0.0.1:" + port + path)).as(service + path).isEqualTo(404);
        }
    }

    private int status(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).build()).statusCode();
    }

    private String everyMetric(Front front) {
        var all = new StringBuilder();
        for (String service : SERVICES) {
            JsonNode component = front.component(service);
            var metrics =
                    send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    "http://127.0.0.1:%d/q/metrics"
                                                            .formatted(
                                                                    component
                                                                            .path("managementPort")
                                                                            .asInt())))
                                    .build());
            assertThat(metrics.statusCode()).as(service).isEqualTo(200);
            all.append(metrics.body());
        }
        return all.toString();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String everyLog(Front front) {
        Path logs = Path.of(front.environment().get("HOMEWARD_STATE"), "logs");
        try (Stream<Path> files = Files.list(logs)) {
            var all = new StringBuilder();
            for (Path file : files.toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            assertThat(all).hasSizeGreaterThan(10_000);
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
