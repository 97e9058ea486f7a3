package org.homeward.detainee.register;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.detainee.person.Assessment;
import org.homeward.detainee.person.CaseFile;
import org.homeward.detainee.person.Category;
import org.homeward.detainee.person.Detainee;
import org.homeward.detainee.person.Particulars;
import org.homeward.detainee.person.Priority;
import org.homeward.detainee.person.Restricted;
import org.homeward.detainee.person.Sex;
import org.homeward.detainee.person.Vulnerability;
import org.homeward.detainee.register.DetaineeRequest.ExternalId;
import org.homeward.detainee.register.DetaineeRequest.Military;
import org.homeward.detainee.register.DetaineeRequest.Name;
import org.homeward.detainee.register.DetaineeRequest.NextOfKin;
import org.homeward.detainee.status.Fate;
import org.homeward.detainee.status.PartialDate;
import org.homeward.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * The file as this reader may see it: a restricted field that they may not is absent, as if it were
 * empty.
 */
@Schema(
        name = "Detainee",
        requiredProperties = {
            "id",
            "reference",
            "desk",
            "fate",
            "names",
            "acknowledgement",
            "episodes",
            "registeredAt",
            "registeredBy",
            "updatedAt"
        })
record DetaineeView(
        UUID id,
        @Schema(examples = "D-7Q2M9KX-0") String reference,
        @Schema(examples = "south-caucasus") String desk,
        Fate fate,
        List<Name> names,
        @Nullable Sex sex,
        @Schema(description = "EDTF level 1", examples = "1999-XX") @Nullable String birth,
        @Nullable String birthPlace,
        @Nullable List<String> nationalities,
        @Nullable String residence,
        @Nullable String fatherFirstName,
        @Nullable String motherMaidenName,
        @Nullable Military military,
        @Nullable Category category,
        @Nullable AssessmentView assessment,
        @Nullable Priority priority,
        @Nullable Set<Vulnerability> vulnerabilities,
        @Nullable String legalRepresentative,
        @Nullable List<NextOfKin> nextOfKin,
        @Nullable String health,
        @Nullable List<ExternalId> externalIds,
        AcknowledgementView acknowledgement,
        @Nullable StatusView judicialStage,
        List<EpisodeSummary> episodes,
        Instant registeredAt,
        String registeredBy,
        Instant updatedAt,
        @JsonIgnore @Schema(hidden = true) long version)
        implements Versioned {

    /** Who took the category, when, and on which articles. */
    @Schema(name = "Assessment")
    record AssessmentView(String legalBasis, String by, Instant at) {
        static @Nullable AssessmentView of(@Nullable Assessment assessment) {
            return assessment == null
                    ? null
                    : new AssessmentView(assessment.legalBasis(), assessment.by(), assessment.at());
        }
    }

    static DetaineeView of(Detainee detainee, Restricted restricted) {
        DetaineeRequest sheet = asRequest(detainee, restricted);
        StatusPicture status = StatusPicture.of(detainee);
        return new DetaineeView(
                detainee.id(),
                detainee.reference(),
                detainee.desk(),
                detainee.fate(),
                sheet.names(),
                sheet.sex(),
                sheet.birth(),
                sheet.birthPlace(),
                sheet.nationalities(),
                sheet.residence(),
                sheet.fatherFirstName(),
                sheet.motherMaidenName(),
                sheet.military(),
                sheet.category(),
                AssessmentView.of(detainee.assessment().orElse(null)),
                sheet.priority(),
                sheet.vulnerabilities(),
                sheet.legalRepresentative(),
                sheet.nextOfKin(),
                sheet.health(),
                sheet.externalIds(),
                status.acknowledgement(),
                status.judicialStage(),
                EpisodeSummary.all(detainee),
                detainee.registered().at(),
                detainee.registered().by(),
                detainee.updatedAt(),
                detainee.sequence());
    }

    /** The sheet in the form in which it would be sent, for a merge patch to be applied to. */
    static DetaineeRequest asRequest(Detainee detainee, Restricted restricted) {
        CaseFile file = detainee.file();
        Particulars known = file.particulars();
        return new DetaineeRequest(
                names(file),
                known.sex(),
                text(file.birth()),
                known.birthPlace(),
                orAbsent(known.nationalities()),
                known.residence(),
                known.fatherFirstName(),
                known.motherMaidenName(),
                military(known.military()),
                file.category(),
                file.legalBasis(),
                file.priority(),
                known.vulnerabilities().isEmpty() ? null : known.vulnerabilities(),
                known.legalRepresentative(),
                orAbsent(kin(restricted)),
                restricted.health(),
                orAbsent(externalIds(file)),
                detainee.desk());
    }

    private static List<Name> names(CaseFile file) {
        return file.names().stream()
                .map(name ->
                        new Name(
                                name.script(),
                                name.given(),
                                name.patronymic(),
                                name.family(),
                                name.full(),
                                name.kind(),
                                name.source()))
                .toList();
    }

    private static List<NextOfKin> kin(Restricted restricted) {
        return restricted.nextOfKin().stream()
                .map(kin -> new NextOfKin(kin.name(), kin.relation(), kin.contact()))
                .toList();
    }

    private static List<ExternalId> externalIds(CaseFile file) {
        return file.externalIds().stream()
                .map(id -> new ExternalId(id.scheme(), id.value()))
                .sorted(Comparator.comparing(ExternalId::scheme).thenComparing(ExternalId::value))
                .toList();
    }

    private static @Nullable Military military(Particulars.@Nullable Military military) {
        return military == null
                ? null
                : new Military(military.rank(), military.serviceNumber(), military.unit());
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.text();
    }

    private static <T> @Nullable List<T> orAbsent(List<T> list) {
        return list.isEmpty() ? null : list;
    }

    /** Leaves everything out: it is personal data. */
    @Override
    public String toString() {
        return "DetaineeView[…]";
    }
}
