package org.homeward.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.homeward.notification.delivery.SmtpConfig.StartTls;

/** One connection per letter: whoever waits for a pooled one can wait for somebody else's fault. */
@ApplicationScoped
class MailServer {

    private static final String SMTP = "smtp";

    private final SmtpConfig config;
    private final Session session;

    MailServer(SmtpConfig config, MailConfig patience) {
        this.config = config;
        this.session =
                Session.getInstance(
                        properties(config, Long.toString(patience.patience().toMillis())));
    }

    Session session() {
        return session;
    }

    String from() {
        return config.from();
    }

    /** Returns when the server has taken it. */
    void take(MimeMessage letter) throws MessagingException {
        try (Transport transport = session.getTransport(SMTP)) {
            transport.connect(
                    config.host(),
                    config.port(),
                    config.username().orElse(null),
                    config.password().orElse(null));
            transport.sendMessage(letter, letter.getAllRecipients());
        }
    }

    private static Properties properties(SmtpConfig config, String millis) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        properties.setProperty("mail.smtp.localhost", config.ownName());
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(config.tls()));
        properties.setProperty("mail.smtp.auth", Boolean.toString(config.username().isPresent()));
        properties.setProperty(
                "mail.smtp.starttls.enable",
                Boolean.toString(config.startTls() != StartTls.DISABLED));
        properties.setProperty(
                "mail.smtp.starttls.required",
                Boolean.toString(config.startTls() == StartTls.REQUIRED));
        return properties;
    }
}
