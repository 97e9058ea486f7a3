/**
 * notification-service: makes sure that whoever must know of a broken promise does know, and that
 * somebody has said so.
 */
@NullMarked
package org.homeward.notification;

import org.jspecify.annotations.NullMarked;
