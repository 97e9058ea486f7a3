/**
 * What is recorded once and never changes: it is published and put on the trail in the transaction
 * that writes it.
 */
@NullMarked
package org.homeward.negotiation.facts;

import org.jspecify.annotations.NullMarked;
