/**
 * The people who can be told, copied from the identity provider so that an alert still finds them
 * while it is away.
 */
@NullMarked
package org.homeward.notification.recipient;

import org.jspecify.annotations.NullMarked;
