package org.homeward.negotiation.party;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A party as everybody signed in may see it. */
@Schema(name = "Party")
public record PartyView(UUID id, String name, PartyKind kind, Instant recordedAt) {}
