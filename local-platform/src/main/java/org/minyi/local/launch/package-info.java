/** Starts, watches and ends the processes of the local platform; {@code Platform} is the list of them. */
@NullMarked
package org.minyi.local.launch;

import org.jspecify.annotations.NullMarked;
