package org.homeward.deploy.local.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Properties;

/** Takes a message apart. */
final class MailParser {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    private MailParser() {}

    static StoredMail parse(byte[] message, String to, String receivedAt)
            throws MessagingException, IOException {
        var mail =
                new MimeMessage(
                        Session.getInstance(new Properties()), new ByteArrayInputStream(message));
        var parser = new MailParser();
        parser.read(mail);
        return new StoredMail(
                to,
                Objects.requireNonNullElse(mail.getSubject(), ""),
                Objects.requireNonNullElse(mail.getMessageID(), ""),
                receivedAt,
                parser.text.toString(),
                parser.html.toString());
    }

    private void read(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            text.append(part.getContent());
        } else if (part.isMimeType("text/html")) {
            html.append(part.getContent());
        } else if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                read(inner);
            }
        }
    }
}
