/**
 * Asks the services on behalf of whoever is signed in, so that no page knows more than its reader
 * may.
 */
@NullMarked
package org.homeward.gateway.ask;

import org.jspecify.annotations.NullMarked;
