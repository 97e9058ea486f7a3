package org.homeward.negotiation.command;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.negotiation.commitment.CommitmentStatus;
import org.homeward.negotiation.commitment.Priority;
import org.homeward.negotiation.due.DueForm;
import org.homeward.negotiation.handover.FulfilmentRequest;
import org.homeward.negotiation.target.PromisedObject;
import org.homeward.negotiation.target.TargetForm;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "CommitmentRequest",
        examples =
                "{\"agreementId\":\"0199a1b2-0000-7000-8000-000000000010\",\"debtorId\":\"0199a1b2-0000-7000-8000-000000000001\",\"creditorId\":\"0199a1b2-0000-7000-8000-000000000002\",\"desk\":\"south-caucasus\",\"object\":\"RELEASE\",\"target\":{\"kind\":\"HEADCOUNT\",\"exactly\":17},\"due\":{\"edtf\":\"../2022-09\",\"zone\":\"Asia/Yerevan\",\"wording\":\"before the end of September\",\"graceDays\":0}}")
record CommitmentRequest(
        @NotNull UUID agreementId,
        @NotNull UUID debtorId,
        @NotNull UUID creditorId,
        @NotBlank @Size(max = 100) String desk,
        @NotNull PromisedObject object,
        @NotNull TargetForm target,
        @NotNull DueForm due,
        @Schema(
                        description =
                                "PROPOSED for an offer, which is no promise until it is accepted; AGREED when absent",
                        enumeration = {"PROPOSED", "AGREED"})
                @Nullable CommitmentStatus state,
        @Schema(
                        description =
                                "What is known to have come already; applied before any clock is looked at")
                @Nullable
                @Size(max = 100)
                List<@NotNull @Valid FulfilmentRequest> fulfilments,
        @Schema(
                        description =
                                "What is known of single persons already, like who chose to stay; applied before any"
                                        + " clock is looked at")
                @Nullable
                @Size(max = 100)
                List<@NotNull @Valid EntriesRequest> entries,
        @Schema(description = "User name of who answers for it; the recording officer when absent")
                @Nullable
                @Size(min = 1, max = 200)
                String owner,
        @Nullable Priority priority,
        @Schema(description = "The other half of an exchange") @Nullable UUID reciprocalTo,
        @Nullable @Size(max = 20) List<@NotNull @Valid ConditionRequest> conditions) {

    /** Either another commitment's completion or an event in words. */
    @Schema(name = "ConditionRequest")
    record ConditionRequest(
            @Nullable UUID commitmentId,
            @Nullable @Size(min = 1, max = 1_000) String event,
            @Schema(
                            description =
                                    "Why it is known to have been met before the promise is recorded: the due date was in force"
                                            + " all along")
                    @Nullable
                    @Valid
                    ReasonRequest met) {}
}
