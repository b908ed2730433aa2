/** Journeys through the running platform. */
@NullMarked
package org.minyi.endtoend;

import org.jspecify.annotations.NullMarked;
