/**
 * The desk console: pages rendered on the server, so that they work with a keyboard and on a phone.
 */
@NullMarked
package org.homeward.gateway.console;

import org.jspecify.annotations.NullMarked;
