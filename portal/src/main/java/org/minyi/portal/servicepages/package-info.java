/** Logging a service in under a minute. */
@NullMarked
package org.minyi.portal.servicepages;

import org.jspecify.annotations.NullMarked;
