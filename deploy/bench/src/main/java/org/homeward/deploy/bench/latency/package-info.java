/** How long after its due instant a breach is seen outside, and what waiting for it costs. */
@NullMarked
package org.homeward.deploy.bench.latency;

import org.jspecify.annotations.NullMarked;
