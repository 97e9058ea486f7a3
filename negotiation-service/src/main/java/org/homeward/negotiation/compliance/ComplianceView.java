package org.homeward.negotiation.compliance;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The compliance record of a party, or of one agreement.
 *
 * @param desks the desks it was counted over; another reader may see other ones
 * @param detainees references of the persons who are named on promises; no reader of figures gets
 *     them
 */
@Schema(
        name = "Compliance",
        description =
                "promises = keptOnTime + keptLate + unkept + open + closedOtherwise; broken counts standing breaches")
record ComplianceView(
        @Nullable UUID partyId,
        @Nullable String party,
        @Nullable UUID agreementId,
        @Nullable String agreement,
        Instant asOf,
        SortedSet<String> desks,
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
        @Schema(description = "Of personsDelivered, those on promises that gave no number")
                int personsDeliveredBeyondNumbers,
        @Nullable Double medianDaysLate,
        @Nullable Integer longestDaysLate,
        Persons remains,
        Delays delays,
        Timeline timeline,
        List<PromiseLine> commitments,
        List<Annex> annexes,
        List<PersonView> detainees) {

    /** Whose record it is: a party's or an agreement's. */
    record About(
            @Nullable UUID partyId,
            @Nullable String party,
            @Nullable UUID agreementId,
            @Nullable String agreement) {}

    /** A person by the reference that is no name. */
    @Schema(name = "PersonReference")
    record PersonView(UUID id, String reference) {}

    static ComplianceView of(
            About about,
            Instant asOf,
            SortedSet<String> desks,
            Tally tally,
            List<PromiseLine> lines,
            List<Annex> annexes,
            List<PersonView> detainees) {
        return new ComplianceView(
                about.partyId(),
                about.party(),
                about.agreementId(),
                about.agreement(),
                asOf,
                desks,
                tally.promises(),
                tally.of(Outcome.KEPT_ON_TIME),
                tally.of(Outcome.KEPT_LATE),
                tally.of(Outcome.UNKEPT),
                tally.of(Outcome.OPEN),
                tally.of(Outcome.CLOSED_OTHERWISE),
                tally.broken(),
                tally.declared(),
                tally.persons().promised(),
                tally.persons().delivered(),
                tally.persons().outstanding(),
                tally.persons().declined(),
                tally.persons().died(),
                tally.persons().beyondNumbers(),
                tally.delays().medianDays(),
                tally.delays().longestDays(),
                tally.remains(),
                tally.delays(),
                tally.timeline(),
                lines,
                annexes,
                detainees);
    }
}
