/**
 * The platform on one machine, for people who try it, develop it or test it: no container engine,
 * no administrator's rights.
 */
@NullMarked
package org.homeward.deploy.local;

import org.jspecify.annotations.NullMarked;
