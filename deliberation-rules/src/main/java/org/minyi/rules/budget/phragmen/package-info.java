/** Phragmén's sequential rule: supporters earn money at the same pace and buy as soon as they can. */
@NullMarked
package org.minyi.rules.budget.phragmen;

import org.jspecify.annotations.NullMarked;
