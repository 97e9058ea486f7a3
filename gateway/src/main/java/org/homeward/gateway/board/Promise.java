package org.homeward.gateway.board;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the gateway reads of a commitment's newest state; whatever else is in it is left alone. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Promise(
        @JsonAlias("id") UUID commitmentId,
        String reference,
        UUID agreementId,
        UUID debtorId,
        UUID creditorId,
        String desk,
        String object,
        String state,
        @Nullable Integer owed,
        int delivered,
        @Nullable Integer outstanding,
        boolean quantified,
        @Nullable Due due,
        @Nullable List<Breach> breaches,
        boolean broken,
        boolean disputed,
        boolean suspended,
        @Nullable String owner,
        @Nullable String priority,
        long sequence) {

    /** States in which the promise is still to be kept. */
    private static final Set<String> OPEN = Set.of("AGREED", "BREACHED");

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Due(
            @Nullable String edtf,
            @Nullable String zone,
            @Nullable String wording,
            @Nullable Instant instant,
            int version,
            boolean qualified) {

        ZoneId zoneId() {
            return zone == null ? ZoneId.of("UTC") : ZoneId.of(zone);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Breach(
            int dueVersion,
            @Nullable Instant instant,
            Instant detectedAt,
            @Nullable Integer owed,
            int delivered,
            @Nullable Integer shortfall,
            boolean standing,
            boolean declared) {}

    boolean isOpen() {
        return OPEN.contains(state);
    }

    boolean isAboutReleases() {
        return object.equals("RELEASE");
    }

    Optional<Instant> dueInstant() {
        return Optional.ofNullable(due).map(Due::instant);
    }

    List<Breach> breachList() {
        return breaches == null ? List.of() : breaches;
    }

    /** Since when the promise is overdue: its due instant, or the moment a breach was declared. */
    Optional<Instant> overdueSince(Instant now) {
        if (!isOpen() || suspended) {
            return Optional.empty();
        }
        var passed = dueInstant().filter(instant -> !instant.isAfter(now));
        if (passed.isPresent() || !state.equals("BREACHED")) {
            return passed;
        }
        return breachList().stream()
                .filter(Breach::standing)
                .map(breach -> breach.instant() == null ? breach.detectedAt() : breach.instant())
                .min(Instant::compareTo);
    }

    /** The last local day on which it could be kept in time: the day of the instant before. */
    Optional<LocalDate> lastDay() {
        return dueInstant().map(instant -> lastDayBefore(instant, zone()));
    }

    static LocalDate lastDayBefore(Instant instant, ZoneId zone) {
        return instant.minusNanos(1).atZone(zone).toLocalDate();
    }

    ZoneId zone() {
        return due == null ? ZoneId.of("UTC") : due.zoneId();
    }
}
