/**
 * Adds to every service's OpenAPI document what all of them answer alike, so that no resource has
 * to repeat it and none can forget it.
 */
@NullMarked
package org.homeward.web.openapi;

import org.jspecify.annotations.NullMarked;
