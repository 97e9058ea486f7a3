/**
 * What happens to every request and answer: an id, limits, clean parameters, and the headers that
 * follow from the body. Resources need not think of it.
 */
@NullMarked
package org.homeward.web.request;

import org.jspecify.annotations.NullMarked;
