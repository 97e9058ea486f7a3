/**
 * Heartbeats of the threads that must live: a process that has lost one of them says that it does
 * not live, and is ended and started again.
 */
@NullMarked
package org.homeward.liveness;

import org.jspecify.annotations.NullMarked;
