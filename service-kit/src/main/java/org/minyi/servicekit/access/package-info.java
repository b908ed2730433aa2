/** Who calls, and who may call what. */
@NullMarked
package org.minyi.servicekit.access;

import org.jspecify.annotations.NullMarked;
