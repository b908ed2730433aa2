/** The running platform and the people who use it. */
@NullMarked
package org.minyi.endtoend.platform;

import org.jspecify.annotations.NullMarked;
