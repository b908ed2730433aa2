/** Notices: what happened to what a person follows, in the reader's language. */
@NullMarked
package org.minyi.notification.inbox;

import org.jspecify.annotations.NullMarked;
