/** Deliberation and decision in one district. */
@NullMarked
package org.minyi.deliberation;

import org.jspecify.annotations.NullMarked;
