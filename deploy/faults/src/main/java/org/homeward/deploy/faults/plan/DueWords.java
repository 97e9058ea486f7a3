package org.homeward.deploy.faults.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** The ways in which a due date is worded; all but history mean the same instant. */
public enum DueWords {
    INSTANT,
    GRACE,
    /** A day in a zone whose midnight is the instant. */
    DAY,
    /** Long past when it is recorded: nobody is woken for it. */
    HISTORY;

    private static final int DAYS_OF_GRACE = 3;
    private static final String YEREVAN = "Asia/Yerevan";

    /** The {@code due} of a request. */
    public String json(Instant instant) {
        return switch (this) {
            case INSTANT -> json(instant.toString(), YEREVAN, 0);
            case GRACE ->
                    json(
                            instant.minus(Duration.ofDays(DAYS_OF_GRACE)).toString(),
                            YEREVAN,
                            DAYS_OF_GRACE);
            case DAY -> day(instant);
            case HISTORY -> json("../2022-09", YEREVAN, 0);
        };
    }

    private static String day(Instant midnight) {
        int second = midnight.atOffset(ZoneOffset.UTC).toLocalTime().toSecondOfDay();
        int half = (int) Duration.ofHours(12).toSeconds();
        int day = 2 * half;
        ZoneOffset zone = ZoneOffset.ofTotalSeconds(second <= half ? -second : day - second);
        return json(midnight.atOffset(zone).toLocalDate().minusDays(1).toString(), zone.getId(), 0);
    }

    private static String json(String edtf, String zone, int grace) {
        return "{\"edtf\":\"%s\",\"zone\":\"%s\",\"wording\":\"soon\",\"graceDays\":%d}"
                .formatted(edtf, zone, grace);
    }
}
