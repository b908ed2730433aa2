/** Sheets for the notice board, so that those who are not online take part; a code on each leads back. */
@NullMarked
package org.minyi.portal.printpages;

import org.jspecify.annotations.NullMarked;
