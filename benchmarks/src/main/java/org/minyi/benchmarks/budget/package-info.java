/** How fast a budget is spent. */
@NullMarked
package org.minyi.benchmarks.budget;

import org.jspecify.annotations.NullMarked;
