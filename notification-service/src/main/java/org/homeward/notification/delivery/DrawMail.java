package org.homeward.notification.delivery;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import org.homeward.notification.letter.Letter;

/** Makes a mail of a letter: the same words as text and as HTML, without pictures. */
@ApplicationScoped
class DrawMail {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Template html;
    private final Template text;
    private final MailServer server;
    private final InstantSource clock;

    DrawMail(
            @Location("letter/letter.html") Template html,
            @Location("letter/letter.txt") Template text,
            MailServer server,
            InstantSource clock) {
        this.html = html;
        this.text = text;
        this.server = server;
        this.clock = clock;
    }

    MimeMessage of(Envelope envelope) throws MessagingException {
        Letter letter = envelope.letter();
        MimeMessage mail = new NumberedMessage(server.session(), envelope.messageId());
        mail.setFrom(new InternetAddress(server.from()));
        mail.setRecipient(RecipientType.TO, new InternetAddress(envelope.to()));
        mail.setSubject(letter.subject(), UTF_8);
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("References", "<" + envelope.alertId() + ".alert@homeward>");
        mail.setHeader("Content-Language", letter.language());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setContent(
                new MimeMultipart(
                        "alternative",
                        part(text.data("letter", letter).render(), "plain"),
                        part(html.data("letter", letter).render(), "html")));
        return mail;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        return part;
    }
}
