package org.homeward.negotiation.list;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ListRequest",
        examples =
                "{\"title\":\"List for the talks of September\",\"side\":\"OURS\",\"desk\":\"south-caucasus\"}")
record ListRequest(
        @NotBlank @Size(max = 300) String title,
        @NotNull ListSide side,
        @NotBlank @Size(max = 100) String desk) {}
