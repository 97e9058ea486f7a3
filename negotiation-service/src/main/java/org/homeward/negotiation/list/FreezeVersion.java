package org.homeward.negotiation.list;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.homeward.negotiation.detainee.Detainees;
import org.homeward.negotiation.officer.Officers;
import org.homeward.web.Malformed;
import org.jspecify.annotations.Nullable;

/** Freezes what stands on a list now under the next number. */
@ApplicationScoped
class FreezeVersion {

    private final Lists lists;
    private final ListVersions versions;
    private final Detainees detainees;
    private final Officers officers;

    FreezeVersion(Lists lists, ListVersions versions, Detainees detainees, Officers officers) {
        this.lists = lists;
        this.versions = versions;
        this.detainees = detainees;
        this.officers = officers;
    }

    /** To be called before the transaction of {@link #handle}. */
    void prepare(UUID id, ListVersionRequest request) {
        ListView list = QuarkusTransaction.requiringNew().call(() -> lists.find(id));
        detainees.await(persons(entries(request)), list.desk());
    }

    UUID handle(UUID id, ListVersionRequest request) {
        List<ListEntry> entries = entries(request);
        ListView list = lists.find(id);
        detainees.require("entries", persons(entries), list.desk());
        int number = lists.nextVersion(list);
        String text = CanonicalList.text(list.reference(), number, list.side(), entries);
        ListVersion version =
                new ListVersion(
                        officers.newId(),
                        id,
                        list.reference(),
                        list.title(),
                        list.side(),
                        list.desk(),
                        number,
                        CanonicalList.sha256(text),
                        entries.size(),
                        request.reason(),
                        officers.now(),
                        officers.name());
        versions.add(version, entries);
        return version.id();
    }

    private static List<ListEntry> entries(ListVersionRequest request) {
        List<ListEntry> entries = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (var asked : request.entries()) {
            String field = "entries[" + entries.size() + "]";
            if (asked.detaineeId() == null && asked.name() == null) {
                throw Malformed.of(field, "Give a detainee, a name, or both.");
            }
            if (asked.detaineeId() != null && !seen.add(asked.detaineeId())) {
                throw Malformed.of(field + ".detaineeId", "This detainee stands on it already.");
            }
            entries.add(
                    new ListEntry(
                            entries.size() + 1,
                            asked.detaineeId(),
                            asked.name() != null,
                            name(field + ".name", asked.name())));
        }
        return entries;
    }

    private static @Nullable String name(String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
            throw Malformed.of(field, "A name is one line of text.");
        }
        return text.strip();
    }

    private static List<UUID> persons(List<ListEntry> entries) {
        return entries.stream().map(ListEntry::detaineeId).filter(Objects::nonNull).toList();
    }
}
