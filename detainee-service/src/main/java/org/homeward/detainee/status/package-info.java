/**
 * What can be claimed of a held person and how a claim moves the present picture: the ladder of
 * fate and the axes of acknowledgement, free of storage and transport.
 */
@NullMarked
package org.homeward.detainee.status;

import org.jspecify.annotations.NullMarked;
