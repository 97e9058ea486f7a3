/**
 * The components of the local platform: how each is started with real parts, generated secrets and
 * loopback ports.
 */
@NullMarked
package org.homeward.deploy.local.parts;

import org.jspecify.annotations.NullMarked;
