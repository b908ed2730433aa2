/**
 * Participatory budgeting: residents say which projects they want, a rule spends the budget on them.
 *
 * <p>An {@link org.minyi.rules.budget.Election} holds the projects and the papers; a {@link
 * org.minyi.rules.budget.BudgetRule} makes an {@link org.minyi.rules.budget.Outcome} of it, which says for every project
 * whether it is funded, who pays, and why. All arithmetic is exact; the order of the papers never matters, and ties are
 * broken by a stated order. The subpackages hold the rules and the file format.
 */
@NullMarked
package org.minyi.rules.budget;

import org.jspecify.annotations.NullMarked;
