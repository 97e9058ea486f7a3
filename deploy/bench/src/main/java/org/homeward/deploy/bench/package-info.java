/**
 * Measures the packaged product beside its limits and its peers, on parts of its own that end with
 * it.
 */
@NullMarked
package org.homeward.deploy.bench;

import org.jspecify.annotations.NullMarked;
