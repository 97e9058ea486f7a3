package org.homeward.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.homeward.notification.delivery.SmtpConfig.StartTls;
import org.jboss.logging.Logger;

/** One connection per letter: whoever waits for a pooled one can wait for somebody else's fault. */
@ApplicationScoped
class MailServer {

    private static final Logger LOG = Logger.getLogger(MailServer.class);
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
        Transport transport = session.getTransport(SMTP);
        try {
            transport.connect(
                    config.host(),
                    config.port(),
                    config.username().orElse(null),
                    config.password().orElse(null));
            transport.sendMessage(letter, letter.getAllRecipients());
        } finally {
            part(transport);
        }
    }

    /** A server that does not say good-bye has taken the letter all the same. */
    private static void part(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debugf("The mail server did not say good-bye: %s", e.getMessage());
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
