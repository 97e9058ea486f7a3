/**
 * Database sessions that belong to one thread for as long as it lives: what hangs on a session,
 * such as a lock or LISTEN, must not come out of a pool.
 */
@NullMarked
package org.homeward.listen;

import org.jspecify.annotations.NullMarked;
