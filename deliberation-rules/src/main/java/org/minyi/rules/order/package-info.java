/**
 * Meetings under rules of order: the table of motions, acts, the meeting itself, its minutes; and open space, a meeting
 * whose agenda the participants make.
 *
 * <p>Source: Robert's Rules of Order Newly Revised, 12th edition (2020), its facts in our own words.
 */
@NullMarked
package org.minyi.rules.order;

import org.jspecify.annotations.NullMarked;
