package org.homeward.negotiation.handover;

import java.util.List;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.commitment.Fulfilment;
import org.homeward.negotiation.target.Entry;

/** What a hand-over brings to one commitment, decided but not written yet. */
record Allocation(Commitment commitment, Fulfilment fulfilment, List<Entry> persons) {}
