package org.homeward.notification.delivery;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import org.homeward.notification.language.Languages;
import org.homeward.notification.letter.WriteLetter;
import org.jboss.logging.Logger;

/**
 * Writes one letter in each language at the start and sends none, so that the first breach after a
 * restart does not wait a second for templates and calendars to be loaded.
 */
@ApplicationScoped
class Rehearsal {

    private static final Logger LOG = Logger.getLogger(Rehearsal.class);
    private static final String NOBODY = "nobody@invalid.example";

    private final WriteLetter letters;
    private final DrawMail draw;
    private final InstantSource clock;

    Rehearsal(WriteLetter letters, DrawMail draw, InstantSource clock) {
        this.letters = letters;
        this.draw = draw;
        this.clock = clock;
    }

    void play(@Observes StartupEvent event) {
        try {
            for (Locale language : Languages.all()) {
                draw.of(specimen(language)).writeTo(OutputStream.nullOutputStream());
            }
        } catch (MessagingException | IOException e) {
            LOG.warnf("Letters cannot be written: %s", e.getMessage());
        }
    }

    private Envelope specimen(Locale language) {
        UUID id = UUID.randomUUID();
        return new Envelope(
                id, "<" + id + ">", id, NOBODY, letters.specimen(language, clock.instant()));
    }
}
