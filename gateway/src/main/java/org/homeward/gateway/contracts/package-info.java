/** The contracts of the API and of the events, and a page to try them. */
@NullMarked
package org.homeward.gateway.contracts;

import org.jspecify.annotations.NullMarked;
