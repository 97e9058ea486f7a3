package org.homeward.gateway.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A commitment as negotiation-service answers it, as far as the console shows it. */
public record Promised(
        UUID id,
        String reference,
        String state,
        UUID agreementId,
        UUID debtorId,
        UUID creditorId,
        String desk,
        String object,
        Target target,
        Due due,
        @Nullable Integer owed,
        int delivered,
        @Nullable Integer outstanding,
        boolean quantified,
        boolean partlyFulfilled,
        boolean broken,
        boolean suspended,
        boolean disputed,
        @Nullable String owner,
        @Nullable String priority,
        @Nullable String agreedOn,
        @Nullable UUID reciprocalTo,
        @Nullable Integer daysLate,
        @Nullable LocalDate completedOn,
        @Nullable List<Breach> breaches,
        @Nullable List<Entry> entries,
        @Nullable List<DueVersion> dueVersions,
        @Nullable List<Fulfilment> fulfilments,
        @Nullable List<Dispute> disputes,
        @Nullable List<Condition> conditions,
        @Nullable List<Proposal> proposals,
        @Nullable List<UUID> reciprocals,
        @Nullable List<Event> history,
        long sequence,
        Instant recordedAt) {

    public record Target(
            String kind,
            @Nullable Integer exactly,
            @Nullable Integer atLeast,
            @Nullable Integer upTo,
            @Nullable Range between,
            @Nullable List<UUID> detainees,
            @Nullable String scope,
            @Nullable String cutOff,
            @Nullable String description,
            @Nullable Integer quantity,
            @Nullable String unit) {}

    public record Range(int from, int to) {}

    public record Due(
            @Nullable String kind,
            @Nullable String edtf,
            @Nullable String zone,
            @Nullable String wording,
            int graceDays,
            @Nullable Instant instant,
            @Nullable LocalDate lastDay,
            boolean qualified,
            @Nullable After after,
            @Nullable String duration,
            int version) {

        /** Counted from an event that has not happened yet. */
        public boolean waitsForEvent() {
            return after != null && after.event() != null && instant == null;
        }
    }

    public record After(@Nullable UUID commitmentId, @Nullable String event) {}

    public record Breach(
            int dueVersion,
            @Nullable Instant instant,
            Instant detectedAt,
            @Nullable Integer owed,
            int delivered,
            @Nullable Integer shortfall,
            boolean declared,
            boolean standing,
            @Nullable Instant rescindedAt) {}

    public record DueVersion(
            Due due,
            Instant recordedAt,
            @Nullable String author,
            @Nullable String reason,
            @Nullable String evidence) {}

    public record Entry(UUID id, int number, @Nullable UUID detaineeId, String state) {}

    public record Fulfilment(
            UUID id,
            String date,
            int count,
            @Nullable List<UUID> entries,
            @Nullable String place,
            @Nullable String intermediary,
            @Nullable String verifiedBy,
            @Nullable String evidence,
            boolean retracted) {

        /** How many came as a number and have no name yet. */
        public int unnamed() {
            return entries == null ? count : count - entries.size();
        }
    }

    public record Dispute(
            UUID id,
            String kind,
            String reason,
            Instant openedAt,
            @Nullable Instant resolvedAt,
            @Nullable String resolution,
            @Nullable String evidence,
            @Nullable String resolutionEvidence) {}

    public record Condition(
            UUID id, @Nullable UUID commitmentId, @Nullable String event, boolean met) {}

    public record Proposal(
            UUID id,
            @Nullable UUID entryId,
            UUID detaineeId,
            String date,
            String state,
            @Nullable String decidedBy,
            @Nullable String reason,
            @Nullable String evidence) {

        public boolean isOpen() {
            return state.equals("PROPOSED");
        }
    }

    public record Event(
            long sequence,
            String event,
            Instant at,
            @Nullable String by,
            @Nullable String reason,
            @Nullable String evidence,
            @Nullable Integer dueVersion) {}

    public boolean isOpen() {
        return state.equals("AGREED") || state.equals("BREACHED") || state.equals("CONDITIONAL");
    }

    /** Persons can be added where the promise names a number and not each of them. */
    public boolean takesEntries() {
        return isOpen() && (target.kind().equals("HEADCOUNT") || target.kind().equals("ALL"));
    }

    /** Without a date nothing breaks by itself; a breach can only be declared. */
    public boolean canBeDeclared() {
        return state.equals("AGREED") && due.instant() == null;
    }

    public boolean isProposed() {
        return state.equals("PROPOSED");
    }

    /** A date that was written down wrongly; one that was changed is a new due version instead. */
    public boolean canBeCorrected() {
        return due.edtf() != null
                && (isOpen() || state.equals("FULFILLED") || state.equals("CURED_LATE"));
    }

    public boolean canBeWithdrawn() {
        return state.equals("AGREED") || state.equals("CONDITIONAL") || state.equals("PROPOSED");
    }

    public int entriesIn(String wanted) {
        return entries == null
                ? 0
                : (int) entries.stream().filter(entry -> entry.state().equals(wanted)).count();
    }

    /** "Up to ten" owes nobody, so there is nothing of which so many came. */
    public boolean owesANumber() {
        return owed != null && owed > 0;
    }

    /** For the bar that shows how far it is kept; 1 so that an empty bar can be drawn. */
    public int owedOrOne() {
        return owed == null || owed == 0 ? 1 : owed;
    }
}
