/** Totals by type and category, from per-project totals. */
@NullMarked
package org.minyi.project.statistics;

import org.jspecify.annotations.NullMarked;
