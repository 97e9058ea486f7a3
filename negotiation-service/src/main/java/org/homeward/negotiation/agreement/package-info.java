/** What was agreed, in which form, and how well we can prove that it exists at all. */
@NullMarked
package org.homeward.negotiation.agreement;

import org.jspecify.annotations.NullMarked;
