/**
 * Many commitments due at one instant: how many a second become breaches that the broker has
 * acknowledged.
 */
@NullMarked
package org.homeward.deploy.bench.due;

import org.jspecify.annotations.NullMarked;
