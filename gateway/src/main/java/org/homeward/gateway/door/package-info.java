/**
 * The one door: it decides what may pass at all, so that a service is never reached by accident.
 */
@NullMarked
package org.homeward.gateway.door;

import org.jspecify.annotations.NullMarked;
