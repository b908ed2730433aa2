/**
 * The whole record in one file, leaves and signed checkpoints in the order in which they came, and its check.
 *
 * <p>The form is line by line, so that it can be read with the eye and any leaf taken out with {@code grep}:
 *
 * <pre>
 * minyi-record 1
 * leaf {"kind":"minutes",…}
 * leaf64 AAEC
 * checkpoint 5
 * minyi.gusu.example/record
 * 2
 * (root in base64)
 *
 * — minyi.gusu.example/record (signature in base64)
 * </pre>
 *
 * <p>Lines end in a line feed; the last one may lack it. After {@code leaf} and one space come the leaf's bytes as they
 * are, after {@code leaf64} its base64 (for a leaf that contains a line feed). {@code checkpoint N} says that the next N
 * lines are a signed note over all leaves above it.
 */
@NullMarked
package org.minyi.rules.merkle.export;

import org.jspecify.annotations.NullMarked;
