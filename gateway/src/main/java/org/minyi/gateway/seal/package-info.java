/** Seals what is handed to browsers, so that only a gateway with the same secret can read or make it. */
@NullMarked
package org.minyi.gateway.seal;

import org.jspecify.annotations.NullMarked;
