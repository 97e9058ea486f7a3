package org.homeward.gateway.board;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** A delivery that turned out not to be one. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Retracted(UUID fulfilmentId) {}
