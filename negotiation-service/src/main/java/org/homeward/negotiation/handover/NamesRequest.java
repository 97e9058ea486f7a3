package org.homeward.negotiation.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The names of some who came as a number. */
@Schema(
        name = "NamesRequest",
        examples =
                "{\"detainees\":[\"01920f3a-7c1e-7e2b-9c9a-2f6d3b0a1c55\"],\"reason\":\"Identified by the border service\"}")
public record NamesRequest(
        @NotNull @Size(min = 1, max = 2_000) List<@NotNull UUID> detainees,
        @NotBlank @Size(max = 4_000) String reason,
        @Nullable @Size(max = 4_000) String evidence) {}
