/**
 * Processes that outlive the command that started them: started once, found again, never confused
 * with somebody else's.
 */
@NullMarked
package org.homeward.deploy.local.process;

import org.jspecify.annotations.NullMarked;
