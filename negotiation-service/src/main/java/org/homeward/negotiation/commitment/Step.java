package org.homeward.negotiation.commitment;

import org.homeward.negotiation.target.Balance;

/**
 * An event that was just recorded, with the commitment as it stood right after it, which is what
 * the message says.
 */
public record Step(
        Recorded recorded,
        CommitmentStatus status,
        int dueVersion,
        Balance balance,
        boolean suspended,
        boolean disputed) {}
