/** What notification-service says happened: bulletins published, notices delivered. */
@NullMarked
package org.minyi.contracts.notification;

import org.jspecify.annotations.NullMarked;
