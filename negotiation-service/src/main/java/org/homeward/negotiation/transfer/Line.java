package org.homeward.negotiation.transfer;

import java.util.Map;
import java.util.UUID;

/**
 * A row that a part of a promise leaves as.
 *
 * @param id of what it recorded: the condition, the person that it brought, the delivery, or the
 *     change itself
 */
record Line(RowKind kind, UUID id, Map<String, String> cells) {}
