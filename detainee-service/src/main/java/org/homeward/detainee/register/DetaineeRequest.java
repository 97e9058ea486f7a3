package org.homeward.detainee.register;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.detainee.name.NameKind;
import org.homeward.detainee.person.Category;
import org.homeward.detainee.person.Priority;
import org.homeward.detainee.person.Sex;
import org.homeward.detainee.person.Vulnerability;
import org.jspecify.annotations.Nullable;

/** The sheet as an officer sends it. */
@Schema(name = "DetaineeRequest")
record DetaineeRequest(
        @NotEmpty @Size(max = 50) List<@Valid @NotNull Name> names,
        @Nullable @JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_VALUES) Sex sex,
        @Schema(description = "EDTF level 1", examples = "1999-XX") @Nullable @Size(max = 100)
                String birth,
        @Nullable @Size(max = 300) String birthPlace,
        @Nullable @Size(max = 10) List<@NotBlank @Size(max = 60) String> nationalities,
        @Nullable @Size(max = 300) String residence,
        @Nullable @Size(max = 200) String fatherFirstName,
        @Nullable @Size(max = 200) String motherMaidenName,
        @Nullable @Valid Military military,
        @Nullable Category category,
        @Schema(description = "The articles the category rests on", examples = "GC III 4")
                @Nullable
                @Size(min = 1, max = 200)
                String legalBasis,
        @Nullable Priority priority,
        @Nullable Set<@NotNull Vulnerability> vulnerabilities,
        @Nullable @Size(max = 300) String legalRepresentative,
        @Schema(description = "Restricted: absent for readers without clearance")
                @Nullable
                @Size(max = 20)
                List<@Valid @NotNull NextOfKin> nextOfKin,
        @Schema(description = "Restricted: absent for readers without clearance")
                @Nullable
                @Size(max = 10_000)
                String health,
        @Nullable @Size(max = 20) List<@Valid @NotNull ExternalId> externalIds,
        @Schema(examples = "south-caucasus") @NotBlank @Size(max = 60) String desk) {

    @Schema(name = "Name")
    record Name(
            @Schema(description = "Language or script code", examples = "hy")
                    @NotBlank
                    @Size(max = 9)
                    String script,
            @Schema(examples = "Demo-Aram") @Nullable @Size(max = 200) String given,
            @Nullable @Size(max = 200) String patronymic,
            @Schema(examples = "Testyan (made up)") @Nullable @Size(max = 200) String family,
            @Schema(description = "The whole name where its parts are not known")
                    @Nullable
                    @Size(max = 600)
                    String full,
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_VALUES)
                    @Nullable NameKind kind,
            @Schema(description = "Where this spelling comes from") @Nullable @Size(max = 300)
                    String source) {}

    @Schema(name = "Military")
    record Military(
            @Nullable @Size(max = 100) String rank,
            @Nullable @Size(max = 100) String serviceNumber,
            @Nullable @Size(max = 200) String unit) {}

    @Schema(name = "NextOfKin")
    record NextOfKin(
            @NotBlank @Size(max = 300) String name,
            @Nullable @Size(max = 100) String relation,
            @Nullable @Size(max = 500) String contact) {}

    @Schema(name = "ExternalId")
    record ExternalId(
            @Schema(examples = "ICRC") @NotBlank @Size(max = 60) String scheme,
            @Schema(examples = "DEMO-0001") @NotBlank @Size(max = 200) String value) {}

    /** Leaves everything out: it is personal data. */
    @Override
    public String toString() {
        return "DetaineeRequest[…]";
    }
}
