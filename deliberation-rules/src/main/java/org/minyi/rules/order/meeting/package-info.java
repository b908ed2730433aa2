/**
 * A meeting under rules of order: a value that takes acts and becomes the next one, or refuses them by a named rule.
 *
 * <p>To keep it to one thought a moment, three things are simpler than in the book: a motion to reconsider is taken up
 * when it is made and not called up later; a division is demanded before the result is announced, not just after; an
 * admitted question of privilege is the chair's to act on.
 *
 * <p>It is larger than most packages because it is one state machine: {@code Meeting} and the records under it are its
 * state, {@code Guards} and {@code Acts} the way in, and the other classes the rules of one kind of act each. Split up, the
 * state's inside would have to be public.
 */
@NullMarked
package org.minyi.rules.order.meeting;

import org.jspecify.annotations.NullMarked;
