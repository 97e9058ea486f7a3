package org.homeward.gateway.board;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** A party's name, as its event tells; a state's name is no personal data. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Party(UUID partyId, String name) {}
