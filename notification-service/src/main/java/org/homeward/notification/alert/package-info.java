/**
 * What a person must know: an alert stays open until somebody acknowledges it or its cause is
 * cured, because a promise that is broken in silence is a promise forgotten.
 */
@NullMarked
package org.homeward.notification.alert;

import org.jspecify.annotations.NullMarked;
