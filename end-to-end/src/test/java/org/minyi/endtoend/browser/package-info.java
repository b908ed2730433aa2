/** Journeys in a real browser. */
@NullMarked
package org.minyi.endtoend.browser;

import org.jspecify.annotations.NullMarked;
