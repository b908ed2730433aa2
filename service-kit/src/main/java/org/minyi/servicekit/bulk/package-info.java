/** Bringing many records in at once, each judged on its own. */
@NullMarked
package org.minyi.servicekit.bulk;

import org.jspecify.annotations.NullMarked;
