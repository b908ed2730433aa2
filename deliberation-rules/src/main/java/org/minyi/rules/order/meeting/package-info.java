/**
 * A meeting under rules of order: a value that takes acts and becomes the next one, or refuses them by a named rule.
 *
 * <p>To keep it to one thought a moment, three things are simpler than in the book: a motion to reconsider is taken up
 * when it is made and not called up later; a division is demanded before the result is announced, not just after; an
 * admitted question of privilege is the chair's to act on.
 */
@NullMarked
package org.minyi.rules.order.meeting;

import org.jspecify.annotations.NullMarked;
