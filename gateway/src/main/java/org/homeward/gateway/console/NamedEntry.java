package org.homeward.gateway.console;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person on a commitment as this reader may see them.
 *
 * @param name null when the reader may not see it, or nobody is named
 */
public record NamedEntry(
        UUID id,
        int number,
        @Nullable UUID detaineeId,
        String state,
        @Nullable String name,
        @Nullable String reference) {

    /** Who of them it is; null when the reader may not see the name. */
    static @Nullable String nameOf(UUID detainee, List<NamedEntry> among) {
        return among.stream()
                .filter(each -> detainee.equals(each.detaineeId()))
                .map(NamedEntry::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The same with the name as it is written on a paper, where nobody is known by it. */
    NamedEntry orWritten(@Nullable String written) {
        return name != null || written == null
                ? this
                : new NamedEntry(id, number, detaineeId, state, written, reference);
    }

    public boolean onFile() {
        return detaineeId != null;
    }

    /** The case file's number and whose it is, for a form that names persons by their numbers. */
    public String file() {
        return reference == null ? String.valueOf(detaineeId) : reference + "=" + detaineeId;
    }

    /** Known by the case file's number at least, when the name could not be read. */
    public NamedEntry referredTo(Map<UUID, String> references) {
        return reference != null || detaineeId == null
                ? this
                : new NamedEntry(id, number, detaineeId, state, name, references.get(detaineeId));
    }

    /** Who the entry is must not stand in a log. */
    @Override
    public String toString() {
        return "NamedEntry[" + id + "]";
    }
}
