/** What an officer can do to a commitment; each command is one class and one transaction. */
@NullMarked
package org.homeward.negotiation.command;

import org.jspecify.annotations.NullMarked;
