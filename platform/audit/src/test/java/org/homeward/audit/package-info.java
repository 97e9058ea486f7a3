/** Every kind of tampering, done by hand as the database's owner could do it. */
@NullMarked
package org.homeward.audit;

import org.jspecify.annotations.NullMarked;
