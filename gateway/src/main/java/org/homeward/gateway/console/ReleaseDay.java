package org.homeward.gateway.console;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day on which people come home, of one desk: who arrived, who is missing, who came whom nobody
 * expected, who chose to stay, and whose remains were returned.
 *
 * @param date as it was asked for
 * @param until the last day that it may mean
 * @param handOvers those of that day
 * @param expected the desk's open promises of persons and remains, those first that are due by then
 */
public record ReleaseDay(
        String desk,
        String date,
        LocalDate until,
        List<Expected> expected,
        List<HandedOver> handOvers,
        Parties parties) {

    /** An open promise with the persons named on it. */
    public record Expected(Promised promised, List<NamedEntry> named) {

        /** Named persons of whom nothing is known yet. */
        public List<NamedEntry> awaited() {
            return named.stream()
                    .filter(entry -> entry.detaineeId() != null && entry.state().equals("PENDING"))
                    .toList();
        }

        /** What was declared broken is due, though no day was ever given for it. */
        public boolean isDueBy(LocalDate day) {
            var last = promised.due().lastDay();
            return last == null ? promised.state().equals("BREACHED") : !last.isAfter(day);
        }

        public boolean isCounted() {
            return !promised.target().kind().equals("NAMED");
        }

        public int declined() {
            return promised.entriesIn("DECLINED_BY_PERSON");
        }
    }

    /**
     * A return that the case desk has published and nobody here has vouched for.
     *
     * @param name null when the reader may not see it
     */
    public record Return(Promised promised, Promised.Proposal proposal, @Nullable String name) {}

    public List<Return> toConfirm() {
        return expected.stream().flatMap(ReleaseDay::open).toList();
    }

    private static Stream<Return> open(Expected each) {
        var proposals = each.promised().proposals();
        return proposals == null
                ? Stream.empty()
                : proposals.stream()
                        .filter(Promised.Proposal::isOpen)
                        .map(it ->
                                new Return(
                                        each.promised(),
                                        it,
                                        NamedEntry.nameOf(it.detaineeId(), each.named())));
    }

    public int arrived() {
        return handOvers.stream()
                .filter(each -> each.object().equals("RELEASE"))
                .mapToInt(HandedOver::arrivals)
                .sum();
    }

    public int extra() {
        return handOvers.stream().mapToInt(HandedOver::unlisted).sum();
    }

    public int remains() {
        return handOvers.stream()
                .filter(each -> each.object().equals("REMAINS"))
                .mapToInt(HandedOver::arrivals)
                .sum();
    }

    /** Who should have come by the end of that day. */
    public int missing() {
        return outstanding(each -> each.isDueBy(until));
    }

    /** Who is promised for a later day, or for none. */
    public int later() {
        return outstanding(each -> !each.isDueBy(until));
    }

    private int outstanding(Predicate<Expected> which) {
        return expected.stream()
                .filter(which)
                .map(Expected::promised)
                .filter(promised -> promised.object().equals("RELEASE"))
                .mapToInt(promised -> promised.outstanding() == null ? 0 : promised.outstanding())
                .sum();
    }

    public int declined() {
        return expected.stream().mapToInt(Expected::declined).sum();
    }
}
