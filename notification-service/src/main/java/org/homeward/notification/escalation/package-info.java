/**
 * Raising, climbing and ending: the ladder goes up by the clock and stops the moment somebody
 * answers.
 */
@NullMarked
package org.homeward.notification.escalation;

import org.jspecify.annotations.NullMarked;
