/**
 * What must hold after faults, decided on plain facts alone, so that the checker can itself be
 * shown facts that a bug would leave behind.
 */
@NullMarked
package org.homeward.deploy.faults.check;

import org.jspecify.annotations.NullMarked;
