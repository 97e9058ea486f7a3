package org.homeward.negotiation.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.audit.Audit;
import org.homeward.negotiation.detainee.Detainee;
import org.jspecify.annotations.Nullable;

/** Answers what stands on a version and what became of it. */
@ApplicationScoped
class ReadList {

    private final ListVersions versions;
    private final ListExchanges exchanges;
    private final Audit audit;

    ReadList(ListVersions versions, ListExchanges exchanges, Audit audit) {
        this.versions = versions;
        this.exchanges = exchanges;
        this.audit = audit;
    }

    @Transactional
    ListVersionView version(UUID list, int number) {
        return view(versions.find(list, number));
    }

    @Transactional
    ListVersionView version(UUID id) {
        return view(versions.find(id));
    }

    /** The newest version of a list, or that version, to be compared. */
    Comparison.Side side(UUID id) {
        ListVersion version = versions.find(id);
        audit.read("list.compared", "list", version.listId(), version.desk());
        return new Comparison.Side(
                version, versions.entries(version.id()), exchanges.answers(version.id()));
    }

    /** Where a detainee stands, newest first. */
    List<DetaineeAnswersView.Appearance> appearances(Detainee detainee) {
        audit.read("list.answers-read", "detainee", detainee.id(), detainee.desk());
        return versions.naming(detainee.id()).stream()
                .map(v -> appearance(v, detainee.id()))
                .toList();
    }

    private DetaineeAnswersView.Appearance appearance(ListVersion version, UUID detainee) {
        int entry = versions.entry(version.id(), detainee);
        return new DetaineeAnswersView.Appearance(
                version.line(),
                entry,
                exchanges.handOvers(version.id()),
                exchanges.answers(version.id()).getOrDefault(entry, List.of()));
    }

    private ListVersionView view(ListVersion it) {
        audit.read("list.read", "list", it.listId(), it.desk());
        List<ListEntry> entries = versions.entries(it.id());
        Map<Integer, List<ListVersionView.AnswerView>> answers = exchanges.answers(it.id());
        return new ListVersionView(
                it.id(),
                it.listId(),
                it.reference(),
                it.title(),
                it.side(),
                it.desk(),
                it.number(),
                it.sha256(),
                intact(it, entries),
                it.reason(),
                it.frozenAt(),
                it.frozenBy(),
                entries.stream()
                        .map(e -> entry(e, answers.getOrDefault(e.number(), List.of())))
                        .toList(),
                exchanges.handOvers(it.id()));
    }

    private static @Nullable Boolean intact(ListVersion it, List<ListEntry> entries) {
        if (entries.stream().anyMatch(ListEntry::hidden)) {
            return null;
        }
        String text = CanonicalList.text(it.reference(), it.number(), it.side(), entries);
        return CanonicalList.sha256(text).equals(it.sha256());
    }

    private static ListVersionView.EntryView entry(
            ListEntry entry, List<ListVersionView.AnswerView> answers) {
        return new ListVersionView.EntryView(
                entry.number(),
                entry.detaineeId(),
                entry.named(),
                entry.name(),
                answers.isEmpty() ? null : answers.getLast().answer(),
                answers);
    }
}
