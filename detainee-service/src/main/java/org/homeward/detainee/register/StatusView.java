package org.homeward.detainee.register;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.detainee.status.Assertion;
import org.homeward.detainee.status.Channel;
import org.homeward.detainee.status.Claim;
import org.jspecify.annotations.Nullable;

/** What stands on one axis, and the assertion it rests on. */
@Schema(
        name = "Status",
        requiredProperties = {"value", "valid", "assertionId"})
record StatusView(
        @Schema(examples = "DENIED") String value,
        @Nullable Channel channel,
        @Nullable String answeringParty,
        @Schema(description = "EDTF level 1", examples = "2022-10") String valid,
        UUID assertionId) {

    static StatusView of(Assertion assertion) {
        return new StatusView(
                assertion.claim().code(),
                assertion.claim() instanceof Claim.OfContact(var channel, _) ? channel : null,
                assertion.particular().answeringParty(),
                assertion.valid().text(),
                assertion.id());
    }
}
