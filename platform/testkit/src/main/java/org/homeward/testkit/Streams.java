package org.homeward.testkit;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks a route whose answer never ends, and hangs up once the status is known. */
final class Streams {

    private Streams() {}

    static int status(String route, Reader reader) {
        URI address = URI.create("http://localhost:" + RestAssured.port + route.split(" ", 2)[1]);
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        reader.bearer().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        HttpClient client = HttpClient.newHttpClient();
        try {
            return client.send(request.build(), BodyHandlers.ofInputStream()).statusCode();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            client.shutdownNow();
        }
    }
}
