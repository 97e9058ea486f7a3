/**
 * Tests on a real PostgreSQL: whether the role holds is a question only the database can answer.
 */
@NullMarked
package org.homeward.access;

import org.jspecify.annotations.NullMarked;
