/**
 * Several seats filled by single transferable vote, with exact fractions.
 *
 * <p>Of the two modern ways to hand on a surplus this is the weighted inclusive Gregory method, not Meek's: its transfer
 * values are quotients of votes, so a count ends after finitely many exact steps that a committee can check with pencil
 * and paper. Meek's keep values solve polynomial equations and are irrational in general, so that every implementation
 * stops at some precision; what is not exact cannot be recounted by everybody to the same digit.
 */
@NullMarked
package org.minyi.rules.ballot.transferable;

import org.jspecify.annotations.NullMarked;
