package org.homeward.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.homeward.access.Roles;
import org.homeward.gateway.GatewayTest;
import org.homeward.gateway.Wires;
import org.homeward.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@GatewayTest
@Tag("fast")
class StreamTest {

    private static final String TYPE = "org.homeward.negotiation.commitment.breached.v1";

    private final List<HttpClient> clients = new ArrayList<>();
    Wires wires;

    @AfterEach
    void hangUp() {
        clients.forEach(HttpClient::shutdownNow);
    }

    @Test
    void aListenerHearsWhatHappensOnTheirDesksOnly() {
        // Given
        var desk = "desk-" + UUID.randomUUID();
        var heard = listen(desk, null);

        // When
        breach("desk-" + UUID.randomUUID(), "hidden");
        breach(desk, "seen");

        // Then
        await("the event").until(() -> heard.contains("data: {\"commitmentId\":\"seen\"}"));
        assertThat(heard).contains("event: " + TYPE);
        assertThat(heard).noneMatch(line -> line.contains("hidden"));
    }

    @Test
    void wordsAndUserNamesThatOldEventsCarryAreNotHandedOn() {
        // Given
        var desk = "desk-" + UUID.randomUUID();
        var heard = listen(desk, null);

        // When
        wires.negotiation(
                "commitment.agreed",
                UUID.randomUUID(),
                desk,
                "{\"commitmentId\":\"old\",\"owner\":\"canary\",\"due\":{\"wording\":\"canary\"}}");

        // Then
        await("the event").until(() -> heard.stream().anyMatch(line -> line.contains("old")));
        assertThat(heard)
                .contains("data: {\"commitmentId\":\"old\",\"due\":{}}")
                .noneMatch(line -> line.contains("canary"));
    }

    @Test
    void aReaderOfFiguresHearsFiguresAndCodesAndAnOfficerTheWholeEvent() {
        // Given
        var desk = "desk-" + UUID.randomUUID();
        var figures = listen(desk, null);
        var whole = listen("/api/v1/stream", desk, null, Roles.DESK_OFFICER);
        var data =
                "{\"commitmentId\":\"one\",\"owed\":2,\"ownerId\":\"canary\","
                        + "\"outstandingDetainees\":[\"canary\"],\"somethingNew\":\"canary\"}";

        // When
        wires.negotiation("commitment.breached", UUID.randomUUID(), desk, data);

        // Then
        await("the event").until(() -> whole.contains("data: " + data));
        await("its figures")
                .until(() ->
                        figures.contains(
                                "data: {\"commitmentId\":\"one\",\"owed\":2,\"outstandingDetainees\":[]}"));
        assertThat(figures).noneMatch(line -> line.contains("canary"));
    }

    @Test
    void whoComesBackHearsWhatWasMissedAndNothingTwice() {
        var desk = "desk-" + UUID.randomUUID();
        var first = listen(desk, null);
        breach(desk, "one");
        await("the first").until(() -> first.contains("data: {\"commitmentId\":\"one\"}"));
        var id = first.stream().filter(l -> l.startsWith("id: ")).toList().getLast().substring(4);
        hangUp();
        breach(desk, "two");

        var second = listen(desk, id);

        await("the second").until(() -> second.contains("data: {\"commitmentId\":\"two\"}"));
        breach(desk, "three");
        await("the third").until(() -> second.contains("data: {\"commitmentId\":\"three\"}"));
        assertThat(second.stream().filter(line -> line.startsWith("data: ")))
                .containsExactly(
                        "data: {\"commitmentId\":\"two\"}", "data: {\"commitmentId\":\"three\"}");
    }

    @Test
    void anIdThatSaysNothingIsAnsweredByReset() {
        var heard = listen("levant", "not-an-id");
        await("reset").until(() -> heard.contains("event: reset"));
    }

    @Test
    void anOpenBoardIsToldThatItsFiguresAreOld() {
        var desk = "desk-" + UUID.randomUUID();
        var heard = listen("/board/changes", desk, null);
        assertThat(heard.getFirst()).isEqualTo(": following");
        breach(desk, "one");
        await("the signal").until(() -> heard.contains("event: changed"));
    }

    @Test
    void whoMayNotListenIsToldSo() throws Exception {
        assertThat(answer(null, "/api/v1/stream").statusCode()).isEqualTo(401);
        var auditor = Tokens.of("auditor", Roles.AUDITOR).bearer();
        assertThat(answer(auditor, "/api/v1/stream").statusCode()).isEqualTo(403);
    }

    private void breach(String desk, String id) {
        wires.negotiation(
                "commitment.breached",
                UUID.randomUUID(),
                desk,
                "{\"commitmentId\":\"" + id + "\"}");
    }

    private List<String> listen(String desk, String lastEventId) {
        return listen("/api/v1/stream", desk, lastEventId);
    }

    private List<String> listen(String path, String desk, String lastEventId) {
        return listen(path, desk, lastEventId, Roles.ANALYST);
    }

    private List<String> listen(String path, String desk, String lastEventId, String role) {
        var token = Tokens.of("reader", role).desks(desk).bearer();
        var lines = new CopyOnWriteArrayList<String>();
        var request = HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        var client = HttpClient.newHttpClient();
        clients.add(client);
        client.sendAsync(request.build(), BodyHandlers.ofLines())
                .thenAccept(answer -> {
                    try (Stream<String> body = answer.body()) {
                        body.forEach(lines::add);
                    }
                });
        await("the connection").until(() -> !lines.isEmpty());
        return lines;
    }

    private HttpResponse<String> answer(String token, String path) throws Exception {
        var request = HttpRequest.newBuilder(uri(path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        var client = HttpClient.newHttpClient();
        clients.add(client);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }
}
