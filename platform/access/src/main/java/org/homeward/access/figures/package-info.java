/**
 * What readers of figures get: every answer and every event, cut down field by field to figures and
 * codes.
 */
@NullMarked
package org.homeward.access.figures;

import org.jspecify.annotations.NullMarked;
