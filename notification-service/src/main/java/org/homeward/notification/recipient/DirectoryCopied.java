package org.homeward.notification.recipient;

import java.time.Instant;

/**
 * The people have been copied.
 *
 * @param first nobody was known before, so what had to wait for them can go on
 */
public record DirectoryCopied(Instant at, boolean first) {}
