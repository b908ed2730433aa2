/** How much a person, an address and a single request may ask for. */
@NullMarked
package org.minyi.gateway.limits;

import org.jspecify.annotations.NullMarked;
