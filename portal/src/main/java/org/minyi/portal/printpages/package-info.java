/** Sheets for the notice board and the hall, so that those who are not online take part; a code on each leads back. */
@NullMarked
package org.minyi.portal.printpages;

import org.jspecify.annotations.NullMarked;
