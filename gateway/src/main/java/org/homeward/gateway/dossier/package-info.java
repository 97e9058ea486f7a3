/**
 * The compliance record as people take it along: a page, a table, and the PDF dossier that a
 * minister carries into the talks.
 */
@NullMarked
package org.homeward.gateway.dossier;

import org.jspecify.annotations.NullMarked;
