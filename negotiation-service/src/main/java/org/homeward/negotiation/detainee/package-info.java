/**
 * What this service knows of detainees: ids, desks and fates, copied from events. No name ever
 * enters (ADR 0007).
 */
@NullMarked
package org.homeward.negotiation.detainee;

import org.jspecify.annotations.NullMarked;
