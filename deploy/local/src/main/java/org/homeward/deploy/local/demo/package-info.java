/**
 * The main job, played live through the public API, so that a newcomer sees within a minute what
 * the platform is for.
 */
@NullMarked
package org.homeward.deploy.local.demo;

import org.jspecify.annotations.NullMarked;
