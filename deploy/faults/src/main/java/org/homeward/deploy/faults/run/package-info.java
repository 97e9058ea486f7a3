/** The run itself: promises through the gateway, faults by signals, and evidence from behind. */
@NullMarked
package org.homeward.deploy.faults.run;

import org.jspecify.annotations.NullMarked;
