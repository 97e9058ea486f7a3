/**
 * Who is asking, and what the database lets them see: kept in one jar so that no service can answer
 * either question in its own way.
 */
@NullMarked
package org.homeward.access;

import org.jspecify.annotations.NullMarked;
