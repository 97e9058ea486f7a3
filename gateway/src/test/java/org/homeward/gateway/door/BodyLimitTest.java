package org.homeward.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.homeward.access.Roles;
import org.homeward.gateway.GatewayTest;
import org.homeward.testkit.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@GatewayTest
@Tag("fast")
class BodyLimitTest {

    private static final String TOKEN =
            Tokens.of("officer", Roles.DESK_OFFICER).desks("south-caucasus").bearer();

    /** HTTP/2 forbids the header that ends a connection; a client that obeys it sees no answer. */
    @Test
    void twoMegabytesOverHttp2AreRefusedWithAnAnswerThatCanBeRead() throws Exception {
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            // Given a connection that has become HTTP/2
            client.send(talks().GET().build(), BodyHandlers.ofString());

            // When
            HttpResponse<String> answer =
                    client.send(
                            talks().POST(BodyPublishers.ofByteArray(new byte[2_000_000])).build(),
                            BodyHandlers.ofString());

            // Then
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValue("application/problem+json");
            assertThat(answer.body()).contains("too-large");
        }
    }

    private static HttpRequest.Builder talks() {
        var address = RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/talks";
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json");
    }
}
