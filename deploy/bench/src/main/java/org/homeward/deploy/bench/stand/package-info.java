/**
 * What every measurement stands on: real servers, the packaged service, and commitments by the
 * hundred thousand.
 */
@NullMarked
package org.homeward.deploy.bench.stand;

import org.jspecify.annotations.NullMarked;
