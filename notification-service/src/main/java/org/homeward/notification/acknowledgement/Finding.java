package org.homeward.notification.acknowledgement;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.homeward.notification.alert.Alert;

/** What a link leads to. */
sealed interface Finding {

    /** Unknown, expired, or of somebody who may no longer be told: one page for all of them. */
    record Nothing() implements Finding {}

    record Unanswered(String reference, Locale locale) implements Finding {}

    record Answered(String reference, Instant at, String by, Locale locale, ZoneId zone)
            implements Finding {}

    record Over(String reference, Locale locale) implements Finding {}

    static Finding of(Alert alert, Locale locale, ZoneId zone) {
        return alert.answer()
                .<Finding>map(answer ->
                        new Answered(alert.reference(), answer.at(), answer.by(), locale, zone))
                .orElseGet(() ->
                        alert.ending().isPresent()
                                ? new Over(alert.reference(), locale)
                                : new Unanswered(alert.reference(), locale));
    }
}
