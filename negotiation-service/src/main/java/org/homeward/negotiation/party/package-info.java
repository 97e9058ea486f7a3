/**
 * The parties to talks and agreements: reference data that every desk shares, because a state's
 * name is no secret.
 */
@NullMarked
package org.homeward.negotiation.party;

import org.jspecify.annotations.NullMarked;
