package org.homeward.detainee.person;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.ColumnTransformer;
import org.homeward.detainee.name.PersonName;
import org.homeward.detainee.status.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The sheet as it is kept; the category keeps the officer and the day of its assessment when
 * something else changes.
 */
@Embeddable
class StoredFile {

    @Column
    @Convert(converter = JsonColumns.OfNames.class)
    @ColumnTransformer(write = "?::jsonb")
    List<PersonName> names;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "birth_text"))
    @AttributeOverride(name = "earliest", column = @Column(name = "birth_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "birth_latest"))
    @Nullable PartialDate birth;

    @Column
    @Convert(converter = JsonColumns.OfParticulars.class)
    @ColumnTransformer(write = "?::jsonb")
    Particulars particulars;

    @Column
    @Convert(converter = JsonColumns.OfAssessment.class)
    @ColumnTransformer(write = "?::jsonb")
    @Nullable Assessment assessment;

    @Column
    @Enumerated(EnumType.STRING)
    @Nullable Priority priority;

    @ElementCollection
    @CollectionTable(name = "external_id", joinColumns = @JoinColumn(name = "detainee_id"))
    Set<ExternalId> externalIds = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    @SuppressWarnings("NullAway.Init")
    StoredFile(CaseFile sheet, Recorded recorded) {
        take(sheet, recorded);
    }

    void take(CaseFile sheet, Recorded recorded) {
        Assessment before = assessment;
        names = sheet.names();
        birth = sheet.birth();
        particulars = sheet.particulars();
        priority = sheet.priority();
        assessment =
                sheet.category() == null
                        ? null
                        : Assessment.of(sheet.category(), sheet.legalBasis(), recorded)
                                .orKeep(before);
        if (!externalIds.equals(sheet.externalIds())) {
            externalIds.retainAll(sheet.externalIds());
            externalIds.addAll(sheet.externalIds());
        }
    }

    CaseFile sheet() {
        return new CaseFile(
                names,
                birth,
                particulars,
                assessment == null ? null : assessment.category(),
                assessment == null ? null : assessment.legalBasis(),
                priority,
                externalIds);
    }
}
