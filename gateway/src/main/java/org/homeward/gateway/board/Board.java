package org.homeward.gateway.board;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The situation of the reader's desks at one moment. Lists are cut at {@value #LONGEST} entries,
 * the figures are not.
 *
 * @param alerts null on a board of the past
 * @param position the id after which {@code GET /api/v1/stream} goes on from this picture; empty on
 *     a board of the past
 * @param notLiveSince what happened after this instant may be missing; null while the board is live
 */
public record Board(
        Instant asOf,
        Set<String> desks,
        Figures figures,
        List<Line> overdue,
        List<Line> dueSoon,
        List<Line> breachesToday,
        @Nullable List<AlertLine> alerts,
        List<Month> months,
        String position,
        @Nullable Instant notLiveSince) {

    static final int LONGEST = 200;

    /** Whether this is a board of a recorded time instead of now. */
    @JsonIgnore
    public boolean isPast() {
        return alerts == null;
    }

    @JsonIgnore
    public boolean hasAlerts() {
        return alerts != null && !alerts.isEmpty();
    }

    /**
     * @param breachesToday those that stand; one that was rescinded since is counted apart
     * @param alertsOpen null on a board of the past: whether somebody knows is a matter of now
     * @param overduePersons persons promised and not delivered on overdue promises of release; of
     *     unquantified promises nobody can say how many
     */
    public record Figures(
            int open,
            int overdue,
            int overduePersons,
            int overdueUnquantified,
            int dueSoon,
            int dueSoonPersons,
            int breachesToday,
            int rescindedToday,
            @Nullable Integer alertsOpen) {}

    /**
     * One commitment on the board.
     *
     * @param due as it was written, EDTF
     * @param since when it fell due, or will
     * @param days whole calendar days in its zone: late when overdue, left when not
     * @param shortfall null when nobody said how many
     * @param rescinded the breach is marked: an on-time delivery was learnt of after it
     */
    public record Line(
            UUID commitmentId,
            String reference,
            String desk,
            UUID debtorId,
            @Nullable String debtor,
            String object,
            String state,
            @Nullable String due,
            @Nullable String wording,
            @Nullable String zone,
            @Nullable Instant since,
            @Nullable LocalDate lastDay,
            long days,
            @Nullable Integer owed,
            int delivered,
            @Nullable Integer shortfall,
            boolean disputed,
            boolean declared,
            boolean rescinded,
            @Nullable String owner,
            @Nullable Instant detectedAt) {}

    /** An alert that nobody has acknowledged yet. */
    public record AlertLine(
            UUID alertId,
            String reference,
            @Nullable String desk,
            String severity,
            @Nullable String rule,
            @Nullable String subjectType,
            @Nullable UUID subjectId,
            @Nullable String subjectReference,
            @Nullable Instant raisedAt) {}

    /** Persons promised for a month, by due date, against persons who came home in it. */
    public record Month(YearMonth month, int promised, int delivered) {

        /** Below zero when fewer came than were promised. */
        public int difference() {
            return delivered - promised;
        }
    }
}
