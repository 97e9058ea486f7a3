/** The service from outside: real PostgreSQL, real Kafka, signed tokens. */
@NullMarked
package org.homeward.negotiation.story;

import org.jspecify.annotations.NullMarked;
