package org.homeward.detainee.register;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.detainee.name.PersonName;
import org.homeward.detainee.person.CaseFile;
import org.homeward.detainee.person.Category;
import org.homeward.detainee.person.Detainee;
import org.homeward.detainee.person.Priority;
import org.homeward.detainee.status.Fate;
import org.jspecify.annotations.Nullable;

/** A file as a line of a list. */
@Schema(
        name = "DetaineeRow",
        requiredProperties = {"id", "reference", "desk", "fate", "names"})
record DetaineeRow(
        UUID id,
        @Schema(examples = "D-7Q2M9KX-0") String reference,
        @Schema(examples = "south-caucasus") String desk,
        Fate fate,
        @Schema(
                        description = "Every spelling, the first one first",
                        examples = "Demo-Aram Testyan (made up)")
                List<String> names,
        @Nullable String birth,
        @Nullable Category category,
        @Nullable Priority priority) {

    static DetaineeRow of(Detainee detainee) {
        CaseFile file = detainee.file();
        return new DetaineeRow(
                detainee.id(),
                detainee.reference(),
                detainee.desk(),
                detainee.fate(),
                file.names().stream().map(PersonName::written).toList(),
                file.birth() == null ? null : file.birth().text(),
                file.category(),
                file.priority());
    }

    /** Leaves everything out: it is personal data. */
    @Override
    public String toString() {
        return "DetaineeRow[…]";
    }
}
