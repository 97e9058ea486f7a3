package org.homeward.deploy.local.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.homeward.embedded.Ports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fast")
class MailboxTest {

    private static final Instant OCTOBER = Instant.parse("2022-10-01T08:00:00Z");

    @TempDir Path folder;

    @Test
    void aSentMailIsListedWithBothItsPartsInItsOwnLanguage() throws Exception {
        // Given
        int smtp = Ports.free();
        int http = Ports.free();
        MailboxServer.main(Integer.toString(smtp), Integer.toString(http), folder.toString());

        // When
        Transport.send(mail(session(smtp)));

        // Then
        assertThat(get(http, "/mails"))
                .contains("diplomat@ministry.homeward.example", "Խախտում C-7Q2M9KX-4", "<p>")
                .contains("\"messageId\":\"<one@homeward.example>\"");
        assertThat(get(http, "/")).contains("Խախտում C-7Q2M9KX-4");
    }

    @Test
    void mailsOutliveTheirServer() throws Exception {
        // Given
        var message = new ByteArrayOutputStream();
        mail(session(25)).writeTo(message);
        new Mails(folder, InstantSource.fixed(OCTOBER))
                .take(message.toByteArray(), List.of("officer@ministry.homeward.example"));

        // When
        var again = new Mails(folder, InstantSource.fixed(OCTOBER));

        // Then
        assertThat(again.lines())
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.to()).isEqualTo("officer@ministry.homeward.example");
                    assertThat(mail.receivedAt()).isEqualTo("2022-10-01T08:00:00Z");
                });
    }

    @Test
    void aThousandMailsAreListedFromALittleMemory() throws Exception {
        // Given
        var message = new ByteArrayOutputStream();
        mail(session(25)).writeTo(message);
        var mails = new Mails(folder, InstantSource.fixed(OCTOBER));
        mails.take(
                message.toByteArray(),
                Collections.nCopies(1000, "officer@ministry.homeward.example"));
        var list = new ByteArrayOutputStream();

        // When
        mails.writeAll(list);

        // Then
        assertThat(new ObjectMapper().readTree(list.toByteArray()))
                .hasSize(1000)
                .allSatisfy(mail -> assertThat(mail.path("html").asText()).contains("Խախտում"));
        assertThat(mails.find(999)).isPresent();
        assertThat(mails.find(1000)).isEmpty();
    }

    private static Session session(int port) {
        var properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(port));
        return Session.getInstance(properties);
    }

    private static MimeMessage mail(Session session) throws MessagingException {
        var mail =
                new MimeMessage(session) {
                    @Override
                    protected void updateMessageID() throws MessagingException {
                        setHeader("Message-ID", "<one@homeward.example>");
                    }
                };
        mail.setFrom("alerts@homeward.example");
        mail.setRecipient(
                Message.RecipientType.TO,
                new InternetAddress("diplomat@ministry.homeward.example"));
        mail.setSubject("Խախտում C-7Q2M9KX-4", "UTF-8");
        var text = new MimeBodyPart();
        text.setText("Խախտում", "UTF-8");
        var html = new MimeBodyPart();
        html.setText("<p>Խախտում</p>", "UTF-8", "html");
        mail.setContent(new MimeMultipart("alternative", text, html));
        mail.saveChanges();
        return mail;
    }

    private static String get(int port, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
