/** The rules most cities use: the projects with the most support first, for as long as the budget lasts. */
@NullMarked
package org.minyi.rules.budget.greedy;

import org.jspecify.annotations.NullMarked;
