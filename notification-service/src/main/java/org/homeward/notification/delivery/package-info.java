/**
 * One row per letter to one person: it is written with the alert, so that no crash can lose it, and
 * leaves the queue only when the mail server has taken it.
 */
@NullMarked
package org.homeward.notification.delivery;

import org.jspecify.annotations.NullMarked;
