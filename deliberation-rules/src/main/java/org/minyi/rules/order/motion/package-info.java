/** The table of motions and the rule sets that a meeting can be held under, both as data. */
@NullMarked
package org.minyi.rules.order.motion;

import org.jspecify.annotations.NullMarked;
