package org.homeward.negotiation.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.negotiation.commitment.Act;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.commitment.Fulfilment;
import org.homeward.negotiation.target.Entry;
import org.homeward.web.Rejected;

/** Decides which entries of a commitment a hand-over satisfies, and lets the commitment judge. */
final class Allocator {

    private final Act act;
    private final HandOver handOver;

    Allocator(Act act, HandOver handOver) {
        this.act = act;
        this.handOver = handOver;
    }

    /** Persons who came: those on the list, and for a headcount everybody, each with an entry. */
    Allocation persons(Commitment commitment, List<UUID> detainees, boolean complete) {
        List<Entry> known = new ArrayList<>();
        List<Entry> named = new ArrayList<>();
        for (UUID detainee : detainees) {
            Optional<Entry> entry = entryOf(commitment, detainee);
            if (entry.isPresent()) {
                known.add(entry.get());
            } else if (!commitment.state().terms().target().listed()) {
                named.add(
                        Entry.pending(act.ids().get(), next(commitment) + named.size(), detainee));
            }
        }
        List<Entry> all = new ArrayList<>(known);
        all.addAll(named);
        if (all.isEmpty()) {
            throw Rejected.of(
                    "detainees",
                    "on-no-list",
                    "Nobody named here is on this commitment; record a hand-over instead.");
        }
        return allocate(commitment, all, named, all.size(), complete);
    }

    Allocation entries(Commitment commitment, List<UUID> ids, boolean complete) {
        List<Entry> entries =
                ids.stream()
                        .distinct()
                        .map(id ->
                                Optional.ofNullable(commitment.state().entry(id))
                                        .orElseThrow(() ->
                                                Rejected.of(
                                                        "entries",
                                                        "unknown-entry",
                                                        "Not every entry belongs to this commitment.")))
                        .toList();
        return allocate(commitment, entries, List.of(), entries.size(), complete);
    }

    /** The persons behind entries; an entry without a name cannot be told from another. */
    static List<UUID> personsOf(Commitment commitment, List<UUID> entries) {
        return entries.stream()
                .map(id ->
                        Optional.ofNullable(commitment.state().entry(id))
                                .map(Entry::detaineeId)
                                .orElseThrow(() ->
                                        Rejected.of(
                                                "entries",
                                                "unknown-entry",
                                                "Not every entry is a named one of this commitment.")))
                .distinct()
                .toList();
    }

    Allocation count(Commitment commitment, int count, boolean complete) {
        if (commitment.state().terms().target().listed()) {
            throw Rejected.of(
                    "count",
                    "names-needed",
                    "This commitment names persons: say who came, a number is not enough.");
        }
        return allocate(commitment, List.of(), List.of(), count, complete);
    }

    private Allocation allocate(
            Commitment commitment,
            List<Entry> entries,
            List<Entry> named,
            int count,
            boolean complete) {
        if (commitment.state().terms().object() != handOver.object()) {
            throw Rejected.of(
                    "object",
                    "other-object",
                    "This commitment promises "
                            + commitment.state().terms().object()
                            + ", not "
                            + handOver.object()
                            + ".");
        }
        Fulfilment fulfilment = fulfilment(commitment, entries, count, complete);
        commitment.fulfil(act, fulfilment, named);
        return new Allocation(commitment, fulfilment, entries);
    }

    private Fulfilment fulfilment(
            Commitment commitment, List<Entry> entries, int count, boolean complete) {
        ZoneId zone = zone(commitment);
        var how = handOver.circumstances();
        return new Fulfilment(
                act.ids().get(),
                handOver.id(),
                handOver.date().text(),
                latest(zone),
                latestDay(zone),
                count,
                entries.stream().map(Entry::id).toList(),
                complete,
                how.place(),
                how.intermediary(),
                how.verifiedBy(),
                how.evidence());
    }

    /**
     * What is recorded now happened before now, however wide the date: otherwise nothing of today
     * could be on time.
     */
    private Instant latest(ZoneId zone) {
        Instant said = handOver.date().latest(zone);
        return said == null || said.isAfter(act.at()) ? act.at() : said;
    }

    private LocalDate latestDay(ZoneId zone) {
        LocalDate today = act.at().atZone(zone).toLocalDate();
        return handOver.date()
                .edtf()
                .latestDay(zone)
                .filter(day -> day.isBefore(today))
                .orElse(today);
    }

    private static ZoneId zone(Commitment commitment) {
        String zone = commitment.state().due().due().zone();
        return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
    }

    static Optional<Entry> entryOf(Commitment commitment, UUID detainee) {
        return commitment.state().entries().stream()
                .filter(entry -> detainee.equals(entry.detaineeId()))
                .findFirst();
    }

    static int next(Commitment commitment) {
        return 1 + commitment.state().entries().stream().mapToInt(Entry::number).max().orElse(0);
    }
}
