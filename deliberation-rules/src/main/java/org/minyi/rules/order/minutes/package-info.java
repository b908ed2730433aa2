/** What minutes say: what was done at a meeting, not what was said (RONR 48). */
@NullMarked
package org.minyi.rules.order.minutes;

import org.jspecify.annotations.NullMarked;
