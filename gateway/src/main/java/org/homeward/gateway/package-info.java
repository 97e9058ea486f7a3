/** The gateway: one door for people and programs, and the live picture folded from the events. */
@NullMarked
package org.homeward.gateway;

import org.jspecify.annotations.NullMarked;
