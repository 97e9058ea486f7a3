/**
 * What a party promised and what came of it, as of any day: the record a minister carries into the
 * talks.
 */
@NullMarked
package org.homeward.negotiation.compliance;

import org.jspecify.annotations.NullMarked;
