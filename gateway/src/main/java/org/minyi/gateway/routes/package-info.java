/** Which path leads to which service. */
@NullMarked
package org.minyi.gateway.routes;

import org.jspecify.annotations.NullMarked;
