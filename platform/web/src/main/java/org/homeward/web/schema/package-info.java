/** The database's schema, brought up to date by a program apart from the service. */
@NullMarked
package org.homeward.web.schema;

import org.jspecify.annotations.NullMarked;
