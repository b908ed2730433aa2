/** Carries a request to a service and its answer back, without holding either in memory. */
@NullMarked
package org.minyi.gateway.relay;

import org.jspecify.annotations.NullMarked;
