package org.homeward.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** A real SMTP server that keeps what it takes. */
@ApplicationScoped
public class Mailbox {

    private static final Pattern LINK =
            Pattern.compile("https://homeward\\.example(/acknowledge/[A-Za-z0-9_-]{43})");

    private final ServerSetup setup;
    private @Nullable GreenMail server;

    Mailbox(@ConfigProperty(name = "homeward.smtp.port") int port) {
        setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    }

    void open(@Observes @Priority(1) StartupEvent event) {
        open();
    }

    void close(@Observes ShutdownEvent event) {
        close();
    }

    int port() {
        return setup.getPort();
    }

    public synchronized void open() {
        if (server == null) {
            GreenMail opened = new GreenMail(setup);
            opened.start();
            server = opened;
        }
    }

    /** Nobody answers on its port any more; what it held is gone. */
    public synchronized void close() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    public synchronized List<Mail> all() {
        return server == null
                ? List.of()
                : Arrays.stream(server.getReceivedMessages()).map(Mailbox::read).toList();
    }

    /** What came about one record, found by its reference. */
    public List<Mail> about(String reference) {
        return all().stream().filter(mail -> mail.text().contains(reference)).toList();
    }

    public Mail await(String who, String reference) {
        return await(who, reference, _ -> true);
    }

    public Mail await(String who, String reference, Predicate<Mail> which) {
        return Awaitility.await("a letter to " + who + " about " + reference)
                .atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () ->
                                about(reference).stream()
                                        .filter(mail -> mail.to().startsWith(who + "@"))
                                        .filter(which)
                                        .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private static Mail read(MimeMessage message) {
        try {
            return new Mail(
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    message.getMessageID(),
                    part(message, "text/plain"),
                    part(message, "text/html"));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(jakarta.mail.Part part, String type)
            throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                BodyPart each = many.getBodyPart(i);
                String found = part(each, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    public record Mail(String to, String subject, String messageId, String text, String html) {

        /** The path of the acknowledgement link. */
        public String link() {
            Matcher matcher = LINK.matcher(text);
            if (!matcher.find()) {
                throw new AssertionError("No link in the letter");
            }
            return matcher.group(1);
        }

        public boolean hasLink() {
            return LINK.matcher(text).find() || LINK.matcher(html).find();
        }
    }
}
