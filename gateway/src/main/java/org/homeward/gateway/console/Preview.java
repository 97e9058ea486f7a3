package org.homeward.gateway.console;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.homeward.edtf.DueInstant;
import org.homeward.edtf.Edtf;
import org.homeward.edtf.EdtfException;
import org.jspecify.annotations.Nullable;

/**
 * What a due date means before it is recorded, derived by the same rule as in negotiation-service,
 * so that an officer sees the instant and not only the words.
 *
 * @param problem which input is wrong: {@code edtf} (with a detail), {@code zone}, {@code grace}
 */
public record Preview(
        boolean typed,
        @Nullable String problem,
        @Nullable String detail,
        @Nullable Instant instant,
        @Nullable LocalDate lastDay,
        @Nullable String zone,
        boolean past,
        boolean qualified) {

    private static final int LONGEST_GRACE = 36_525;

    static Preview of(FormState form, InstantSource clock) {
        var text = form.text("edtf");
        if (text == null) {
            return wrong(false, null, null);
        }
        var days = form.text("grace") == null ? Integer.valueOf(0) : form.number("grace");
        if (!(days instanceof Integer grace) || grace < 0 || grace > LONGEST_GRACE) {
            return wrong(true, "grace", null);
        }
        ZoneId zone;
        try {
            zone = ZoneId.of(form.value("zone"));
        } catch (DateTimeException _) {
            return wrong(true, "zone", null);
        }
        try {
            return of(Edtf.parse(text), zone, grace, clock.instant());
        } catch (EdtfException e) {
            return wrong(true, "edtf", e.getMessage());
        }
    }

    private static Preview of(Edtf due, ZoneId zone, int grace, Instant now) {
        var instant = DueInstant.of(due, zone, grace).orElse(null);
        return new Preview(
                true,
                null,
                null,
                instant,
                DueInstant.lastDay(due, zone, grace).orElse(null),
                zone.getId(),
                instant != null && !instant.isAfter(now),
                due.qualified());
    }

    private static Preview wrong(boolean typed, @Nullable String problem, @Nullable String detail) {
        return new Preview(typed, problem, detail, null, null, null, false, false);
    }
}
