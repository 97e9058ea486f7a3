/** The words of the front door: up, down, status, logs, reset and demo. */
@NullMarked
package org.homeward.deploy.local.command;

import org.jspecify.annotations.NullMarked;
