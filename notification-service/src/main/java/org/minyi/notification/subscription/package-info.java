/** What a person follows, and where else than in the inbox it should reach them. */
@NullMarked
package org.minyi.notification.subscription;

import org.jspecify.annotations.NullMarked;
