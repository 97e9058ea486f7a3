/** Commitments as the desk reads them: every answer is the same fold, of now or as of a day. */
@NullMarked
package org.homeward.negotiation.reading;

import org.jspecify.annotations.NullMarked;
