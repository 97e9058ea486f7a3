/**
 * The platform as an outside program sees it, so that the demo and the story suite trust nothing
 * from within.
 */
@NullMarked
package org.homeward.deploy.local.client;

import org.jspecify.annotations.NullMarked;
