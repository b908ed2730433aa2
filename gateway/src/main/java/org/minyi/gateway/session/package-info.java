/** A signed-in person's tokens, carried by the browser in a sealed cookie and renewed before they run out. */
@NullMarked
package org.minyi.gateway.session;

import org.jspecify.annotations.NullMarked;
