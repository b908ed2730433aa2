/** Voting and the receipt. */
@NullMarked
package org.minyi.portal.ballotpages;

import org.jspecify.annotations.NullMarked;
