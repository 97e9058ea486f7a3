package org.homeward.deploy.local.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** The acknowledgement page behind the link in a mail, used as a browser would use it. */
public final class AcknowledgeLink {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI link;

    public AcknowledgeLink(String link) {
        this.link = URI.create(link);
    }

    public void open() {
        send(HttpRequest.newBuilder(link).GET());
    }

    public void press() {
        send(
                HttpRequest.newBuilder(link)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private void send(HttpRequest.Builder request) {
        try {
            int status = http.send(request.build(), BodyHandlers.ofString()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("The acknowledgement page answered HTTP " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The acknowledgement page does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted at the acknowledgement page", e);
        }
    }
}
