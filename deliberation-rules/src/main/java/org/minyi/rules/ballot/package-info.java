/**
 * Counting votes: from the log of ballot papers to a result that explains itself.
 *
 * <p>{@link org.minyi.rules.ballot.LogFolding} finds the papers that count; the subpackages count them, one for each
 * kind of question. Every result carries {@link org.minyi.rules.Step steps}, from which a page or a printed
 * protocol can be written in any language. A count depends on the papers alone, never on the order in which they come.
 */
@NullMarked
package org.minyi.rules.ballot;

import org.jspecify.annotations.NullMarked;
