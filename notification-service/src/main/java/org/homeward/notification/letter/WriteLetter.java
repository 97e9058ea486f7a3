package org.homeward.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.homeward.notification.acknowledgement.IssuedLink;
import org.homeward.notification.alert.Alert;
import org.homeward.notification.alert.Subject;
import org.homeward.notification.ladder.Severity;
import org.homeward.notification.language.Languages;
import org.homeward.notification.letter.Letter.Button;
import org.homeward.notification.letter.Letter.Line;
import org.homeward.notification.recipient.Recipient;
import org.jspecify.annotations.Nullable;

/** Puts an alert into one reader's words, language and zone. */
@ApplicationScoped
public class WriteLetter {

    private final String publicUrl;

    WriteLetter(@ConfigProperty(name = "homeward.public.url") String publicUrl) {
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /**
     * @param link absent when the letter asks for no answer
     */
    public Letter to(Recipient reader, Alert alert, Reason reason, @Nullable IssuedLink link) {
        Locale language = Languages.nearest(reader.locale());
        LetterTexts texts = Languages.texts(LetterTexts.class, language);
        Calendar calendar = new Calendar(texts, language);
        Heading heading = Heading.of(texts, alert, reason);
        return new Letter(
                language.toLanguageTag(),
                texts.brand(),
                heading.subject(),
                heading.lead(),
                link != null && alert.severity().compareTo(Severity.WARNING) >= 0,
                new Lines(texts, calendar).of(alert),
                link == null ? null : new Button(texts.acknowledge(), publicUrl + link.path()),
                link == null
                        ? null
                        : texts.acknowledgeHint(calendar.moment(link.expires(), reader.zone())),
                open(texts, alert),
                why(texts, alert, reason),
                texts.discretion());
    }

    /** A letter about nothing, in one of the languages that letters are written in. */
    public Letter specimen(Locale language, Instant now) {
        LetterTexts texts = Languages.texts(LetterTexts.class, language);
        String moment = new Calendar(texts, language).moment(now, ZoneOffset.UTC);
        return new Letter(
                language.toLanguageTag(),
                texts.brand(),
                texts.breachSubject(""),
                texts.breachLead(),
                true,
                List.of(new Line(texts.due(), moment)),
                new Button(texts.acknowledge(), publicUrl),
                texts.acknowledgeHint(moment),
                new Button(texts.open(), publicUrl),
                texts.why(),
                texts.discretion());
    }

    /** An administrator has no case to open: the alert without a desk is all there is. */
    private @Nullable Button open(LetterTexts texts, Alert alert) {
        return alert.subject().type().equals(Subject.COMMITMENT)
                ? new Button(texts.open(), publicUrl + "/commitments/" + alert.subject().id())
                : null;
    }

    private static String why(LetterTexts texts, Alert alert, Reason reason) {
        if (alert.desk() == null) {
            return texts.whyAdministrator();
        }
        return switch (reason.occasion()) {
            case RAISED, ESCALATED -> texts.why();
            case REOPENED, RESOLVED -> texts.whyTold();
        };
    }
}
