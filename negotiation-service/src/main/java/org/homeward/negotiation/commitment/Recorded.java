package org.homeward.negotiation.commitment;

import java.time.Instant;
import java.util.UUID;

/**
 * An event with what is known about its recording.
 *
 * @param sequence 1, 2, … within the commitment, without a gap
 * @param author user name, or the engine's name
 */
public record Recorded(UUID id, long sequence, Instant at, String author, CommitmentEvent event) {}
