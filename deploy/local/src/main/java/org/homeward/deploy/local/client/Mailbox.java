package org.homeward.deploy.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The mailbox's list of received mails, read over HTTP. */
public final class Mailbox {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI listUrl;

    public Mailbox(PlatformAddress address) {
        this.listUrl = address.mailboxList();
    }

    /** All mails there are now. */
    public List<Mail> all() {
        try {
            String body =
                    http.send(HttpRequest.newBuilder(listUrl).build(), BodyHandlers.ofString())
                            .body();
            List<Mail> mails = new ArrayList<>();
            for (JsonNode mail : JSON.readTree(body)) {
                mails.add(mail(mail));
            }
            return mails;
        } catch (IOException e) {
            throw new UncheckedIOException("The mailbox does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading the mailbox", e);
        }
    }

    /** The mails whose subject or text names that reference. */
    public List<Mail> about(String reference) {
        return all().stream()
                .filter(mail ->
                        mail.subject().contains(reference) || mail.text().contains(reference))
                .toList();
    }

    private static Mail mail(JsonNode node) {
        return new Mail(
                node.path("to").asText(),
                node.path("subject").asText(),
                node.path("messageId").asText(),
                Instant.parse(node.path("receivedAt").asText()),
                node.path("text").asText(),
                node.path("html").asText());
    }
}
