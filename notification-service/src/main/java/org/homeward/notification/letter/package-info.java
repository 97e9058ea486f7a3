/**
 * The words of a letter in its reader's language: references, figures and links, never a name,
 * because a mailbox is not a compartment.
 */
@NullMarked
package org.homeward.notification.letter;

import org.jspecify.annotations.NullMarked;
