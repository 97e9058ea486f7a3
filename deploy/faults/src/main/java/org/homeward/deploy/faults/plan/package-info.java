/**
 * What a run will do, drawn from its seed before anything is started, so that a seed repeats a
 * plan.
 */
@NullMarked
package org.homeward.deploy.faults.plan;

import org.jspecify.annotations.NullMarked;
