/** The ways on which notices go out: to open pages as they come, and by mail, from a queue that survives an outage. */
@NullMarked
package org.minyi.notification.channel;

import org.jspecify.annotations.NullMarked;
