/**
 * The Method of Equal Shares: every voter has the same share of the budget to give to the projects that voter supports.
 */
@NullMarked
package org.minyi.rules.budget.equalshares;

import org.jspecify.annotations.NullMarked;
