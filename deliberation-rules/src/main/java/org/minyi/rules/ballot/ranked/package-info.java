/**
 * Papers that rank candidates: the Schulze method and instant run-off, and the text form of such papers. Ties that the
 * stated rules leave stay ties; nothing is drawn by lot and no candidate's place in the list gives an advantage.
 */
@NullMarked
package org.minyi.rules.ballot.ranked;

import org.jspecify.annotations.NullMarked;
