/** Announcements. */
@NullMarked
package org.minyi.portal.bulletinpages;

import org.jspecify.annotations.NullMarked;
