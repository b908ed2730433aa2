/** Counting 460,000 papers of each kind, the reach of all projects, against one pass over the same papers. */
@NullMarked
package org.minyi.benchmarks.ballot;

import org.jspecify.annotations.NullMarked;
