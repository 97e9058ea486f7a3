package org.homeward.deploy.faults.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The ways in which a due date is worded; all but history mean the same instant. */
public enum DueWords {
    INSTANT,
    GRACE,
    /** What the clocks of a zone show then, most of a day away from the machine's. */
    LOCAL,
    /** Long past when it is recorded: nobody is woken for it. */
    HISTORY;

    private static final int DAYS_OF_GRACE = 3;
    private static final String YEREVAN = "Asia/Yerevan";

    /** Thirteen hours and three quarters ahead of UTC in summer. */
    private static final String CHATHAM = "Pacific/Chatham";

    /** The {@code due} of a request. */
    public String json(Instant instant) {
        return switch (this) {
            case INSTANT -> json(instant.toString(), YEREVAN, 0);
            case GRACE ->
                    json(
                            instant.minus(Duration.ofDays(DAYS_OF_GRACE)).toString(),
                            YEREVAN,
                            DAYS_OF_GRACE);
            case LOCAL -> local(instant);
            case HISTORY -> json("../2022-09", YEREVAN, 0);
        };
    }

    private static String local(Instant instant) {
        var there = instant.atZone(ZoneId.of(CHATHAM)).toLocalDateTime();
        return json(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(there), CHATHAM, 0);
    }

    private static String json(String edtf, String zone, int grace) {
        return "{\"edtf\":\"%s\",\"zone\":\"%s\",\"wording\":\"soon\",\"graceDays\":%d}"
                .formatted(edtf, zone, grace);
    }
}
