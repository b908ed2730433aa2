/** Events of other services reach this one: decoded, applied once, parked when they cannot be. */
@NullMarked
package org.minyi.servicekit.consuming;

import org.jspecify.annotations.NullMarked;
