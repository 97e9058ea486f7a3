package org.homeward.negotiation.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * What a declared breach rests on.
 *
 * @param since EDTF, since when the promise counts as broken
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Declaration(UUID statementId, String since, String reason) {}
