/** The public record against one SHA-256 over the same bytes. */
@NullMarked
package org.minyi.benchmarks.merkle;

import org.jspecify.annotations.NullMarked;
