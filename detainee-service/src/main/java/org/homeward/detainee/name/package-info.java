/**
 * Names of persons in every script they are written in, and the folding that lets a reader of one
 * script find a name written in another.
 */
@NullMarked
package org.homeward.detainee.name;

import org.jspecify.annotations.NullMarked;
