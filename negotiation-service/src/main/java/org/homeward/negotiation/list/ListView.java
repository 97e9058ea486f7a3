package org.homeward.negotiation.list;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A list of persons.
 *
 * @param versions how many are frozen; they are numbered from 1
 */
@Schema(name = "PersonList")
record ListView(
        UUID id,
        String reference,
        String title,
        ListSide side,
        String desk,
        int versions,
        Instant recordedAt) {}
