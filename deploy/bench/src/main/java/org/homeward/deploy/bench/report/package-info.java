/** Figures into a page that people read and a file that programs read. */
@NullMarked
package org.homeward.deploy.bench.report;

import org.jspecify.annotations.NullMarked;
