/** Papers that choose or score candidates: points are added up, the most points come first, and a tie stays a tie. */
@NullMarked
package org.minyi.rules.ballot.choice;

import org.jspecify.annotations.NullMarked;
