/** Aggregates as documents: a version guards each write, and its events lie in the same document. */
@NullMarked
package org.minyi.servicekit.store;

import org.jspecify.annotations.NullMarked;
