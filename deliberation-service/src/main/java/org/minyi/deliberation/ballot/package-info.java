/** Ballots: a question to a community, papers as a log, a count that anybody can repeat. */
@NullMarked
package org.minyi.deliberation.ballot;

import org.jspecify.annotations.NullMarked;
