/** Keeps other sites from acting through a signed-in browser. */
@NullMarked
package org.minyi.gateway.crosssite;

import org.jspecify.annotations.NullMarked;
