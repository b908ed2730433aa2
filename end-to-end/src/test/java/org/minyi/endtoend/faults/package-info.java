/** What stays when processes are killed, and what is refused. */
@NullMarked
package org.minyi.endtoend.faults;

import org.jspecify.annotations.NullMarked;
