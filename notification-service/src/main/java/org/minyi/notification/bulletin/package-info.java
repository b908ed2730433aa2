/** Announcements of the district, a street or a community. */
@NullMarked
package org.minyi.notification.bulletin;

import org.jspecify.annotations.NullMarked;
