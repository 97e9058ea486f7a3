package org.homeward.negotiation.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PartyRequest", examples = "{\"name\":\"Republic of Examplia\",\"kind\":\"STATE\"}")
record PartyRequest(@NotBlank @Size(max = 300) String name, @NotNull PartyKind kind) {}
