/** A matter's way through all services. */
@NullMarked
package org.minyi.endtoend.journey;

import org.jspecify.annotations.NullMarked;
