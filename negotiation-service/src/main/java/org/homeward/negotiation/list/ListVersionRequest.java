package org.homeward.negotiation.list;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The persons of one version in their order; it cannot be changed once it is frozen. */
@Schema(
        name = "ListVersionRequest",
        examples =
                "{\"entries\":[{\"detaineeId\":\"0199a1b2-0000-7000-8000-000000000041\"},{\"name\":\"Demo Person\"}],\"reason\":\"One more was reported\"}")
record ListVersionRequest(
        @NotNull @Size(min = 1, max = 2_000) List<@NotNull @Valid EntryRequest> entries,
        @Schema(description = "Why there is another version") @Nullable @Size(min = 1, max = 2_000)
                String reason) {

    /** A known detainee, a name as it is written on the list, or both where they were matched. */
    @Schema(name = "ListEntryRequest")
    record EntryRequest(
            @Nullable UUID detaineeId,
            @Schema(description = "Restricted: shown to cleared readers only")
                    @Nullable
                    @Size(min = 1, max = 500)
                    String name) {

        @Override
        public String toString() {
            return "EntryRequest[" + detaineeId + "]";
        }
    }
}
