/**
 * Elections as files of the Pabulib library of participatory budgeting, read line by line and written so.
 *
 * <p>Source: Stolicki, Szufa, Talmon, "Pabulib: A Participatory Budgeting Library", 2020 (arXiv 2012.06539), the format
 * description on pabulib.org, and Pabulib's checker. What the checker counts as an error of the format is a fault here,
 * and a file with a fault is not counted; what it only warns of, or what leaves no doubt about the count, is a remark.
 */
@NullMarked
package org.minyi.rules.budget.pabulib;

import org.jspecify.annotations.NullMarked;
