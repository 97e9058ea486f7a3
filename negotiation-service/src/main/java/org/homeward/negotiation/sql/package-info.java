/**
 * Plain SQL with few words, because the ledger writes batches and reads folds, which an object
 * mapper only hides.
 */
@NullMarked
package org.homeward.negotiation.sql;

import org.jspecify.annotations.NullMarked;
