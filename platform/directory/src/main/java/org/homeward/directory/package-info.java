/**
 * Copies the people of the identity provider, again and again, so that a service finds them by
 * their id while it is away and never asks it during a request.
 */
@NullMarked
package org.homeward.directory;

import org.jspecify.annotations.NullMarked;
