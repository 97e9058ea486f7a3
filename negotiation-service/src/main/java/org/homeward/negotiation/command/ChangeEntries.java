package org.homeward.negotiation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.homeward.negotiation.commitment.Act;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.detainee.Detainees;
import org.homeward.negotiation.facts.DateField;
import org.homeward.negotiation.target.Entry;
import org.homeward.negotiation.target.EntryState;
import org.homeward.negotiation.target.Target;
import org.homeward.web.Conflict;
import org.homeward.web.Malformed;
import org.homeward.web.NotFound;
import org.homeward.web.Rejected;
import org.jspecify.annotations.Nullable;

/** Says what became of a person on a commitment, or who an unnamed one is. */
@ApplicationScoped
class ChangeEntries {

    private static final Set<EntryState> SAID_OF_LISTED =
            EnumSet.of(
                    EntryState.DECLINED_BY_PERSON,
                    EntryState.DIED_BEFORE,
                    EntryState.CLAIMED_NOT_HELD,
                    EntryState.REMOVED_BY_AGREEMENT);

    private final Detainees detainees;

    ChangeEntries(Detainees detainees) {
        this.detainees = detainees;
    }

    void change(Commitment commitment, Act act, UUID id, EntryChangeRequest request) {
        Entry entry = commitment.state().entry(id);
        if (entry == null) {
            throw NotFound.of();
        }
        if (request.state() == null && request.detaineeId() == null) {
            throw Malformed.of("state", "Give a new state, or say who it is.");
        }
        List<Entry> added = new ArrayList<>();
        Entry changed = named(commitment, entry, request.detaineeId());
        if (request.state() != null) {
            requireMovable(entry, request.state());
            UUID substitute = null;
            if (request.state() == EntryState.SUBSTITUTED) {
                Entry stand = substitute(commitment, act, request.substitute());
                added.add(stand);
                substitute = stand.id();
            }
            changed =
                    changed.moved(
                            request.state(), since(commitment, act, request.at()), substitute);
        }
        commitment.changeEntries(
                act.on(request.evidence()), List.of(changed), added, request.reason());
    }

    /** What is known of persons: of those whom the promise names, or of some of a headcount. */
    void enter(Commitment commitment, Act act, EntriesRequest request) {
        if (commitment.state().terms().target().listed()) {
            changeListed(commitment, act, request);
        } else {
            add(commitment, act, request);
        }
    }

    /** Entries that a headcount did not have, because nobody was named and nobody deviated. */
    void add(Commitment commitment, Act act, EntriesRequest request) {
        if (!headcount(commitment.state().terms().target())) {
            throw Conflict.of("entries-fixed", "Only a headcount learns its persons later.");
        }
        if ((request.count() == null) == (request.detainees() == null)) {
            throw Malformed.of("count", "Give either a count or detainees.");
        }
        requireAddable(request.state());
        List<UUID> persons = request.detainees() == null ? List.of() : request.detainees();
        detainees.require("detainees", persons, commitment.state().terms().desk());
        persons.forEach(person -> requireNew(commitment, "detainees", person));
        Instant since = since(commitment, act, request.at());
        int size = request.count() == null ? persons.size() : request.count();
        List<Entry> added = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            UUID person = persons.isEmpty() ? null : persons.get(i);
            Entry entry = Entry.pending(act.ids().get(), next(commitment) + i, person);
            added.add(
                    request.state() == EntryState.PENDING
                            ? entry
                            : entry.moved(request.state(), since, null));
        }
        requireRoom(commitment, added);
        commitment.changeEntries(act.on(request.evidence()), List.of(), added, request.reason());
    }

    /** What became of persons whom the promise names. */
    private void changeListed(Commitment commitment, Act act, EntriesRequest request) {
        if (request.detainees() == null || request.count() != null) {
            throw Malformed.of("detainees", "This promise names persons: say whom it is about.");
        }
        if (!SAID_OF_LISTED.contains(request.state())) {
            throw Rejected.of("state", "not-with-the-promise", "Record this once the promise is.");
        }
        Instant since = since(commitment, act, request.at());
        List<Entry> changed =
                request.detainees().stream()
                        .distinct()
                        .map(person -> listed(commitment, person, request.state()))
                        .map(entry -> entry.moved(request.state(), since, null))
                        .toList();
        commitment.changeEntries(act.on(request.evidence()), changed, List.of(), request.reason());
    }

    private static Entry listed(Commitment commitment, UUID person, EntryState next) {
        Entry found = listed(commitment, person);
        requireMovable(found, next);
        return found;
    }

    private static Entry listed(Commitment commitment, UUID person) {
        return commitment.state().entries().stream()
                .filter(entry -> person.equals(entry.detaineeId()))
                .findFirst()
                .orElseThrow(() ->
                        Rejected.of(
                                "detainees",
                                "on-no-list",
                                "Somebody named here is not on this promise."));
    }

    private static boolean headcount(Target target) {
        return target instanceof Target.Exactly
                || target instanceof Target.AtLeast
                || target instanceof Target.UpTo
                || target instanceof Target.Between;
    }

    private static void requireRoom(Commitment commitment, List<Entry> added) {
        Integer ceiling = commitment.state().terms().target().ceiling();
        long owed =
                commitment.state().entries().stream()
                        .filter(entry -> entry.state() != EntryState.SUBSTITUTED)
                        .count();
        Integer room = commitment.room();
        boolean gone = added.stream().anyMatch(entry -> entry.state().lowersOwed());
        boolean came = gone && room != null && added.size() > room;
        if (came || ceiling != null && owed + added.size() > ceiling) {
            throw Rejected.of(
                    "count", "more-than-promised", "That is more persons than were promised.");
        }
    }

    private Entry named(Commitment commitment, Entry entry, @Nullable UUID detainee) {
        if (detainee == null) {
            return entry;
        }
        if (entry.detaineeId() != null) {
            throw Conflict.of("entry-named", "This entry has its person already.");
        }
        detainees.require("detaineeId", List.of(detainee), commitment.state().terms().desk());
        requireNew(commitment, "detaineeId", detainee);
        return entry.named(detainee);
    }

    private Entry substitute(Commitment commitment, Act act, @Nullable UUID detainee) {
        if (detainee != null) {
            detainees.require("substitute", List.of(detainee), commitment.state().terms().desk());
            requireNew(commitment, "substitute", detainee);
        }
        return Entry.pending(act.ids().get(), next(commitment), detainee);
    }

    private static void requireNew(Commitment commitment, String field, UUID detainee) {
        if (commitment.state().entries().stream().anyMatch(e -> detainee.equals(e.detaineeId()))) {
            throw Rejected.of(field, "named-twice", "This person is on the commitment already.");
        }
    }

    private static void requireAddable(EntryState state) {
        requireNoDelivery(state);
        if (state == EntryState.SUBSTITUTED) {
            throw Rejected.of(
                    "state", "substitute-needed", "Add the person first, then say who stands in.");
        }
    }

    private static void requireNoDelivery(EntryState next) {
        if (next == EntryState.DELIVERED) {
            throw Rejected.of(
                    "state", "record-a-fulfilment", "A delivery is recorded as a fulfilment.");
        }
    }

    private static void requireMovable(Entry entry, EntryState next) {
        requireNoDelivery(next);
        if (entry.state() == EntryState.DELIVERED || entry.state() == EntryState.SUBSTITUTED) {
            throw Conflict.of(
                    "entry-closed",
                    "Entry no. " + entry.number() + " is " + entry.state() + " already.");
        }
    }

    /** Known now means true by now at the latest. */
    private static Instant since(Commitment commitment, Act act, @Nullable String at) {
        if (at == null) {
            return act.at();
        }
        String zone = commitment.state().due().due().zone();
        ZoneId place = zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
        Instant latest = Objects.requireNonNullElse(DateField.of("at", at).latest(place), act.at());
        return latest.isAfter(act.at()) ? act.at() : latest;
    }

    private static int next(Commitment commitment) {
        return 1 + commitment.state().entries().stream().mapToInt(Entry::number).max().orElse(0);
    }
}
