/** What the product is measured beside, with nothing but what every user of it would write. */
@NullMarked
package org.homeward.deploy.bench.peer;

import org.jspecify.annotations.NullMarked;
