package org.homeward.gateway.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.homeward.gateway.console.Promised;
import org.jspecify.annotations.Nullable;

/** The record as negotiation-service answers it, as far as it is shown. */
public record Compliance(
        @Nullable UUID partyId,
        @Nullable String party,
        @Nullable UUID agreementId,
        @Nullable String agreement,
        Instant asOf,
        List<String> desks,
        int promises,
        int keptOnTime,
        int keptLate,
        int unkept,
        int open,
        int closedOtherwise,
        int broken,
        int declared,
        int personsPromised,
        int personsDelivered,
        int personsOutstanding,
        int personsDeclined,
        int personsDied,
        int personsDeliveredBeyondNumbers,
        @Nullable Double medianDaysLate,
        @Nullable Integer longestDaysLate,
        Persons remains,
        Delays delays,
        Timeline timeline,
        List<Line> commitments,
        List<Annex> annexes,
        List<Person> detainees) {

    public record Persons(int promised, int delivered, int outstanding) {}

    public record Delays(@Nullable Integer longestRunningDays, List<Bucket> distribution) {}

    public record Bucket(int fromDays, @Nullable Integer toDays, int keptLate, int unkept) {}

    /**
     * @param months those in which something was due or delivered, oldest first
     */
    public record Timeline(List<Month> months, int promisedUndated) {

        /** A year mistyped by a digit must not become a chart of a thousand years. */
        private static final long LONGEST = 600;

        /** Every month from the first to the last: on an axis of time none may be missing. */
        public List<Month> everyMonth() {
            if (months.isEmpty()) {
                return months;
            }
            var first = YearMonth.parse(months.getFirst().month());
            long span = first.until(YearMonth.parse(months.getLast().month()), ChronoUnit.MONTHS);
            if (span >= LONGEST) {
                return months;
            }
            var known = months.stream().collect(Collectors.toMap(Month::month, it -> it));
            return LongStream.rangeClosed(0, span)
                    .mapToObj(month -> first.plusMonths(month).toString())
                    .map(month -> known.getOrDefault(month, new Month(month, 0, 0)))
                    .toList();
        }
    }

    public record Month(String month, int promised, int delivered) {

        public boolean isEmpty() {
            return promised == 0 && delivered == 0;
        }
    }

    /** A person by reference; the name is elsewhere. */
    public record Person(UUID id, String reference) {}

    public record Annex(
            int number,
            String kind,
            UUID id,
            @Nullable String reference,
            String date,
            Map<String, Object> content,
            String sha256) {

        public @Nullable Number arrivals() {
            return content.get("arrivals") instanceof Number arrivals ? arrivals : null;
        }

        public @Nullable Object get(String field) {
            return content.get(field);
        }
    }

    /** One promise with what came of it. */
    public record Line(
            UUID id,
            String reference,
            String state,
            String outcome,
            String desk,
            UUID agreementId,
            UUID debtorId,
            String object,
            Promised.Target target,
            Promised.Due due,
            @Nullable Integer owed,
            int delivered,
            @Nullable Integer outstanding,
            boolean broken,
            boolean disputed,
            boolean suspended,
            @Nullable String agreedOn,
            @Nullable Integer daysLate,
            @Nullable Integer daysOverdue,
            @Nullable LocalDate completedOn,
            @Nullable List<Promised.Breach> breaches,
            @Nullable List<Promised.Entry> entries,
            @Nullable List<Promised.Fulfilment> fulfilments,
            List<Integer> annexes) {

        /** "Up to ten" owes nobody, so there is nothing of which so many came. */
        public boolean owesANumber() {
            return owed != null && owed > 0;
        }

        /** Nothing is awaited any more of what was waived, withdrawn or replaced. */
        public boolean isAwaited() {
            return outstanding != null
                    && outstanding > 0
                    && (outcome.equals("OPEN") || outcome.equals("UNKEPT"));
        }

        public List<Promised.Entry> people() {
            return Objects.requireNonNullElse(entries, List.of());
        }
    }

    /** What it is about: the party's name, or the agreement's reference. */
    public String subject() {
        return Objects.requireNonNullElse(party, Objects.requireNonNullElse(agreement, ""));
    }

    /** The paper it is about, when it is about one and anything was promised there. */
    public @Nullable Annex paper() {
        return ofParty()
                ? null
                : annexes.stream()
                        .filter(annex -> annex.id().equals(agreementId))
                        .findFirst()
                        .orElse(null);
    }

    public boolean ofParty() {
        return partyId != null;
    }

    /** Of the persons that were promised in numbers; more may have come on promises without one. */
    public int deliveredInNumbers() {
        return personsDelivered - personsDeliveredBeyondNumbers;
    }

    /** Where this record stands in the API. */
    public String path() {
        return ofParty()
                ? "parties/" + partyId + "/compliance"
                : "agreements/" + agreementId + "/compliance";
    }

    public Map<UUID, String> references() {
        return detainees.stream().collect(Collectors.toMap(Person::id, Person::reference));
    }

    /** The unkept promises, those with most people still awaited first. */
    public List<Line> worst(int most) {
        return commitments.stream()
                .filter(line -> line.outcome().equals("UNKEPT"))
                .sorted(
                        java.util.Comparator.comparingInt((Line line) ->
                                        -Objects.requireNonNullElse(line.outstanding(), 0))
                                .thenComparingInt(
                                        line -> -Objects.requireNonNullElse(line.daysOverdue(), 0)))
                .limit(most)
                .toList();
    }
}
