/**
 * Opinion maps: where everybody who voted on some of many statements stands, which groups they form, what divides and
 * what unites them. {@link org.minyi.rules.opinion.OpinionMap} is where to begin.
 */
@NullMarked
package org.minyi.rules.opinion;

import org.jspecify.annotations.NullMarked;
