package org.homeward.notification.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.homeward.edtf.Edtf;
import org.homeward.edtf.EdtfException;

/** Days and moments as the reader writes them. */
final class Calendar {

    private final LetterTexts texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    Calendar(LetterTexts texts, Locale language) {
        this.texts = texts;
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
        this.moment =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(language);
    }

    String moment(Instant instant, ZoneId zone) {
        return texts.at(moment.format(instant.atZone(zone)), zone.getId());
    }

    /**
     * A due date as it was meant: somebody who promised "September" promised the end of 30
     * September, though the due instant is the first of October.
     */
    String due(Instant instant, String edtf, ZoneId zone) {
        if (isDateTime(edtf)) {
            return moment(instant, zone);
        }
        LocalDate last = instant.minusNanos(1).atZone(zone).toLocalDate();
        return texts.endOf(day.format(last), zone.getId());
    }

    private static boolean isDateTime(String edtf) {
        try {
            return Edtf.parse(edtf).isDateTime();
        } catch (EdtfException e) {
            return true;
        }
    }
}
