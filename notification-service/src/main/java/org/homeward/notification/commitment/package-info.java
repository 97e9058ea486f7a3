/**
 * What this service knows of commitments, fed by their events: who owns one, and what befell it.
 */
@NullMarked
package org.homeward.notification.commitment;

import org.jspecify.annotations.NullMarked;
