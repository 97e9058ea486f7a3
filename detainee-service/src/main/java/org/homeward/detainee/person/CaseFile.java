package org.homeward.detainee.person;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.homeward.detainee.name.PersonName;
import org.homeward.detainee.status.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an officer writes about a person on one sheet: what a registration creates and an
 * amendment replaces.
 *
 * @param legalBasis the articles the category rests on; null takes the category's own
 */
public record CaseFile(
        List<PersonName> names,
        @Nullable PartialDate birth,
        Particulars particulars,
        @Nullable Category category,
        @Nullable String legalBasis,
        @Nullable Priority priority,
        Set<ExternalId> externalIds) {

    public CaseFile {
        names = List.copyOf(names);
        externalIds = Set.copyOf(externalIds);
    }

    /** The names of the fields in which this sheet differs from another, sorted. */
    Set<String> differences(CaseFile other) {
        Set<String> changed = new TreeSet<>();
        note(changed, "names", names, other.names);
        note(changed, "birth", birth, other.birth);
        note(changed, "category", category, other.category);
        note(changed, "legalBasis", legalBasis, other.legalBasis);
        note(changed, "priority", priority, other.priority);
        note(changed, "externalIds", externalIds, other.externalIds);
        changed.addAll(particulars.differences(other.particulars));
        return changed;
    }

    static void note(
            Set<String> changed, String field, @Nullable Object mine, @Nullable Object theirs) {
        if (!Objects.equals(mine, theirs)) {
            changed.add(field);
        }
    }

    /** Leaves everything out: it is personal data. */
    @Override
    public String toString() {
        return "CaseFile[…]";
    }
}
