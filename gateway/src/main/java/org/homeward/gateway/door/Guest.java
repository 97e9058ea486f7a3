package org.homeward.gateway.door;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody who was let in below the REST layer.
 *
 * @param until when their token expires
 * @param figuresOnly they read figures and codes, and no case
 */
public record Guest(Set<String> desks, Instant until, boolean figuresOnly) {}
