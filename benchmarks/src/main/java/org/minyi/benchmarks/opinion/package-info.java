/** Opinion maps of 100,000 people and 300 statements against one pass over the same votes. */
@NullMarked
package org.minyi.benchmarks.opinion;

import org.jspecify.annotations.NullMarked;
