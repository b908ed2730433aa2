/** Who voted how on which statement: the table an opinion map is drawn from, and the counts that can be read off it. */
@NullMarked
package org.minyi.rules.opinion.votes;

import org.jspecify.annotations.NullMarked;
