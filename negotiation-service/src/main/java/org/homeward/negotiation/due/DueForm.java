package org.homeward.negotiation.due;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.edtf.DueInstant;
import org.homeward.edtf.Edtf;
import org.homeward.edtf.EdtfException;
import org.homeward.edtf.Zones;
import org.homeward.web.Malformed;
import org.jspecify.annotations.Nullable;

/** A due date as somebody sends it; the instant is never sent, it is derived. */
@Schema(
        name = "DueRequest",
        description =
                "An EDTF date with its zone and the words used; {\"kind\":\"RELATIVE\"} with after (a commitmentId or an"
                        + " event in words), an ISO 8601 duration and the zone; or {\"kind\":\"NONE\"}",
        examples =
                "{\"edtf\":\"../2022-09\",\"zone\":\"Asia/Yerevan\",\"wording\":\"before the end of September\",\"graceDays\":0}")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DueForm(
        @Nullable DueKind kind,
        @Nullable String edtf,
        @Nullable String zone,
        @Nullable String wording,
        @Nullable Integer graceDays,
        RelativeDue.@Nullable After after,
        @Schema(description = "ISO 8601, for example P14D") @Nullable String duration) {

    private static final int LONGEST_GRACE = 3_660;
    private static final int LONGEST_WORDING = 1_000;

    public Due checked() {
        if (wording != null && (wording.isBlank() || wording.length() > LONGEST_WORDING)) {
            throw Malformed.of(
                    "due.wording", "Give between 1 and " + LONGEST_WORDING + " characters.");
        }
        if (kind == DueKind.NONE) {
            boolean more = edtf != null || zone != null || graceDays != null;
            if (more || after != null || duration != null) {
                throw Malformed.of(
                        "due", "A due date of kind NONE has no date, zone, grace or duration.");
            }
            return Due.none(wording);
        }
        if (kind == DueKind.RELATIVE) {
            return RelativeDue.pending(relative(), zoneId(), wording, grace());
        }
        if (after != null || duration != null) {
            throw Malformed.of(
                    "due.kind", "Only a due date of kind RELATIVE has after and duration.");
        }
        return dated(date(), zoneId(), wording, grace());
    }

    private RelativeDue relative() {
        if (edtf != null) {
            throw Malformed.of("due.edtf", "A relative due date is derived, not given.");
        }
        if (after == null || (after.commitmentId() == null) == (after.event() == null)) {
            throw Malformed.of(
                    "due.after", "Say after what: another commitment or an event in words.");
        }
        if (after.eventId() != null && after.event() == null) {
            throw Malformed.of("due.after.eventId", "It belongs to an event, said in words.");
        }
        String words = after.event();
        if (words != null && (words.isBlank() || words.length() > LONGEST_WORDING)) {
            throw Malformed.of(
                    "due.after.event", "Give between 1 and " + LONGEST_WORDING + " characters.");
        }
        try {
            Span.parse(duration == null ? "" : duration);
        } catch (DateTimeException e) {
            throw Malformed.of("due.duration", "Give an ISO 8601 duration, for example P14D.");
        }
        return new RelativeDue(after, Objects.requireNonNull(duration));
    }

    static Due dated(Edtf date, ZoneId place, @Nullable String wording, int grace) {
        Instant instant;
        try {
            instant = DueInstant.of(date, place, grace).orElse(null);
        } catch (DateTimeException | ArithmeticException e) {
            throw Malformed.of(
                    "due.edtf", "The date lies outside the years that can be reckoned with.");
        }
        LocalDate last =
                instant == null ? null : DueInstant.lastDay(date, place, grace).orElse(null);
        return new Due(
                DueKind.DATE,
                date.text(),
                place.getId(),
                wording,
                grace,
                instant,
                last,
                date.qualified(),
                null,
                null);
    }

    private Edtf date() {
        if (edtf == null) {
            throw Malformed.of(
                    "due.edtf", "Give the date as EDTF text, or kind NONE where none was agreed.");
        }
        try {
            return Edtf.parse(edtf);
        } catch (EdtfException e) {
            throw Malformed.of("due.edtf", String.valueOf(e.getMessage()));
        }
    }

    private ZoneId zoneId() {
        if (zone == null) {
            throw Malformed.of("due.zone", "A date needs its time zone, for example Asia/Yerevan.");
        }
        try {
            return Zones.parse(zone);
        } catch (EdtfException e) {
            throw Malformed.of("due.zone", String.valueOf(e.getMessage()));
        }
    }

    private int grace() {
        int days = graceDays == null ? 0 : graceDays;
        if (days < 0 || days > LONGEST_GRACE) {
            throw Malformed.of(
                    "due.graceDays", "Give a number of days from 0 to " + LONGEST_GRACE + ".");
        }
        return days;
    }
}
