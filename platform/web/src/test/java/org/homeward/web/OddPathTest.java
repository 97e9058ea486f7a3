package org.homeward.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over a bare socket, because every HTTP client puts such paths right before it sends them. */
@QuarkusTest
@RealDatabase
@Tag("real")
class OddPathTest {

    @TestHTTPResource("/")
    URI service;

    @ParameterizedTest
    @CsvSource({
        "/q, 404, not-found",
        "/q/metrics, 404, not-found",
        "/q/health/ready, 404, not-found",
        "/q/openapi, 404, not-found",
        "//q/metrics, 404, not-found",
        "/notes/x/../../q/metrics, 404, not-found",
        "/notes/x/%2e%2e/%2e%2e/q/metrics, 404, not-found",
        "/notes/x/..%2F..%2Fq/metrics, 404, not-found",
        "/notes/../notes, 400, malformed-path",
        "/notes//x, 400, malformed-path",
        "/notes/a%2Fb, 400, malformed-path",
        "/notes/%C0%AF, 400, malformed-path",
        "/notes;x=1, 400, malformed-path",
        "/notes/a%00, 400, malformed-path"
    })
    void anOddPathIsRefusedBeforeAnyRoute(String path, int status, String problem)
            throws IOException {
        // When
        String answer = get(path);

        // Then
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer).contains("application/problem+json").contains("/problems/" + problem);
    }

    @Test
    void anEscapeThatIsNoneEndsTheRequest() throws IOException {
        assertThat(get("/notes/a%zz")).startsWith("HTTP/1.1 400 ");
    }

    private String get(String path) throws IOException {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(20_000);
            String request =
                    "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(path);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
