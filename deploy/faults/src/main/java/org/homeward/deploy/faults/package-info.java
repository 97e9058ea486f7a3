/** The fault run as a command: what a crash loses shows only where real processes are killed. */
@NullMarked
package org.homeward.deploy.faults;

import org.jspecify.annotations.NullMarked;
