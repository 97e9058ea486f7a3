/**
 * The administrator's way back for events that could not be processed: without one, everything that
 * waits behind such an event would wait for ever.
 */
@NullMarked
package org.homeward.replay;

import org.jspecify.annotations.NullMarked;
