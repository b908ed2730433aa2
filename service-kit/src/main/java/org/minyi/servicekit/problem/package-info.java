/** Refusals as RFC 9457 problem documents in the caller's language. */
@NullMarked
package org.minyi.servicekit.problem;

import org.jspecify.annotations.NullMarked;
