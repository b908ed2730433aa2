/** The seven-type table and its charts. */
@NullMarked
package org.minyi.portal.statisticspages;

import org.jspecify.annotations.NullMarked;
