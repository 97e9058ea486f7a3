/** What happens, as it happens: the topics are read once and told to everyone who may know. */
@NullMarked
package org.homeward.gateway.live;

import org.jspecify.annotations.NullMarked;
