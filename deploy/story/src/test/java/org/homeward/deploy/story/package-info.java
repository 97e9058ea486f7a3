/**
 * The golden scenarios on the packaged platform, seen from outside: real tokens, real broker, real
 * mailbox.
 */
@NullMarked
package org.homeward.deploy.story;

import org.jspecify.annotations.NullMarked;
