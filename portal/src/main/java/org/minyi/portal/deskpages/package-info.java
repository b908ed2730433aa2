/** What staff have to do. */
@NullMarked
package org.minyi.portal.deskpages;

import org.jspecify.annotations.NullMarked;
