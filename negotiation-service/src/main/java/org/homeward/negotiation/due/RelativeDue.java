package org.homeward.negotiation.due;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A due date that is counted from something that has not happened yet. Days and longer are counted
 * in whole local days; a duration with hours runs from the latest instant at which it can have
 * happened, so that nobody is called late by a doubt about the hour.
 *
 * @param duration ISO 8601, such as P14D or PT36H
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RelativeDue(After after, String duration) {

    /**
     * What it is counted from: another commitment's completion or an event in words.
     *
     * @param eventId where the event is found on record, such as talks: its date counts
     */
    @Schema(
            name = "DueAfter",
            examples = "{\"commitmentId\":\"0199a1b2-0000-7000-8000-000000000003\"}")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record After(
            @Nullable UUID commitmentId, @Nullable String event, @Nullable UUID eventId) {}

    /**
     * When it happened.
     *
     * @param latest exclusive latest instant
     * @param qualified the date is uncertain or approximate
     */
    public record Start(LocalDate day, Instant latest, boolean qualified) {

        /** Empty while it lies ahead, and where its end is open: nothing is counted from that. */
        public static Optional<Start> of(Edtf date, ZoneId zone, Instant now) {
            LocalDate today = now.atZone(zone).toLocalDate();
            if (date.earliestDay(zone).filter(day -> day.isAfter(today)).isPresent()) {
                return Optional.empty();
            }
            Instant latest = date.bounds(zone).latestExclusive().orElse(now);
            return date.latestDay(zone)
                    .map(last ->
                            new Start(
                                    last.isAfter(today) ? today : last,
                                    latest.isAfter(now) ? now : latest,
                                    date.qualified()));
        }
    }

    /** Not known yet: no clock runs. */
    static Due pending(RelativeDue relative, ZoneId zone, @Nullable String wording, int grace) {
        return new Due(
                DueKind.RELATIVE,
                null,
                zone.getId(),
                wording,
                grace,
                null,
                null,
                false,
                relative,
                null);
    }

    Due from(Due due, Start start) {
        Span span = Span.parse(duration);
        ZoneId zone = ZoneId.of(Objects.requireNonNull(due.zone()));
        String text =
                span.wholeDays()
                        ? start.day().plus(span.days()).toString()
                        : span.after(start.latest(), zone)
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString();
        Due dated = DueForm.dated(Edtf.parse(text), zone, due.wording(), due.graceDays());
        return new Due(
                DueKind.RELATIVE,
                dated.edtf(),
                dated.zone(),
                dated.wording(),
                dated.graceDays(),
                dated.instant(),
                dated.lastDay(),
                start.qualified(),
                this,
                start.latest());
    }
}
