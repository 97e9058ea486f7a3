/**
 * Reads request bodies strictly: what is not understood is refused by name, because a field that is
 * silently dropped is a promise that is silently lost.
 */
@NullMarked
package org.homeward.web.json;

import org.jspecify.annotations.NullMarked;
