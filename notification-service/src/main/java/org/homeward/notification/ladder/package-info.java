/** Who is told next, and when: the longer nobody answers, the higher the ministry looks. */
@NullMarked
package org.homeward.notification.ladder;

import org.jspecify.annotations.NullMarked;
