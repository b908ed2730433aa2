/** Deliberately wrong: two packages that need each other, so that the rule is seen to find them. */
@NullMarked
package org.minyi.gateway.architecture.wrong.one;

import org.jspecify.annotations.NullMarked;
