/**
 * What was said on the record, in the speaker's words and language, so that it can be held against
 * what was done.
 */
@NullMarked
package org.homeward.negotiation.statement;

import org.jspecify.annotations.NullMarked;
