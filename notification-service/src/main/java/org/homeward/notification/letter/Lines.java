package org.homeward.notification.letter;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.homeward.notification.alert.Alert;
import org.homeward.notification.alert.Facts;
import org.homeward.notification.alert.Subject;
import org.homeward.notification.letter.Letter.Line;
import org.jspecify.annotations.Nullable;

/** The facts of an alert, one per line; what is not known has no line. */
final class Lines {

    private final LetterTexts texts;
    private final Calendar calendar;

    Lines(LetterTexts texts, Calendar calendar) {
        this.texts = texts;
        this.calendar = calendar;
    }

    List<Line> of(Alert alert) {
        List<Line> lines = new ArrayList<>();
        Facts facts = alert.facts();
        if (alert.subject().type().equals(Subject.COMMITMENT)) {
            add(lines, texts.commitment(), alert.subject().reference());
        }
        add(lines, texts.object(), object(facts.object()));
        add(lines, texts.due(), due(facts));
        add(lines, texts.owed(), facts.owed());
        add(lines, texts.delivered(), facts.owed() == null ? null : facts.delivered());
        add(lines, texts.outstanding(), outstanding(facts));
        add(lines, texts.daysLate(), facts.daysLate());
        add(lines, texts.missing(), facts.missing());
        add(lines, texts.affected(), facts.affected());
        add(lines, texts.desk(), alert.desk());
        add(lines, texts.alert(), alert.reference());
        return lines;
    }

    private @Nullable String object(@Nullable String object) {
        return switch (object) {
            case null -> null;
            case "RELEASE" -> texts.objectRelease();
            case "REMAINS" -> texts.objectRemains();
            case "INFORMATION" -> texts.objectInformation();
            case "VISIT" -> texts.objectVisit();
            case "LIST" -> texts.objectList();
            case "MAPS" -> texts.objectMaps();
            default -> texts.objectOther();
        };
    }

    private @Nullable String due(Facts facts) {
        if (facts.dueInstant() == null) {
            return null;
        }
        ZoneId zone = zone(facts.dueZone());
        return facts.dueEdtf() == null
                ? calendar.moment(facts.dueInstant(), zone)
                : calendar.due(facts.dueInstant(), facts.dueEdtf(), zone);
    }

    private static @Nullable Integer outstanding(Facts facts) {
        return facts.owed() == null || facts.delivered() == null
                ? null
                : Integer.valueOf(Math.max(0, facts.owed() - facts.delivered()));
    }

    private static ZoneId zone(@Nullable String zone) {
        try {
            return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    private static void add(List<Line> lines, String label, @Nullable Object value) {
        if (value != null) {
            lines.add(new Line(label, value.toString()));
        }
    }
}
