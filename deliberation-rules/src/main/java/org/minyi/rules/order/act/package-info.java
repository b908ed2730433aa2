/** What people can do in a meeting, and the rules by which an act is refused. */
@NullMarked
package org.minyi.rules.order.act;

import org.jspecify.annotations.NullMarked;
