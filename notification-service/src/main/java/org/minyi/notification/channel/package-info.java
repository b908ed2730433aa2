/** Mail, from a queue that survives an outage. */
@NullMarked
package org.minyi.notification.channel;

import org.jspecify.annotations.NullMarked;
