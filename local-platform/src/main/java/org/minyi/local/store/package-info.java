/** The document store of the local platform: the embedded MongoDB stand-in, made to commit before it acknowledges. */
@NullMarked
package org.minyi.local.store;

import org.jspecify.annotations.NullMarked;
