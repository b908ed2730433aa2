/** One HTTP client a service, with the records of its answers. */
@NullMarked
package org.minyi.portal.clients;

import org.jspecify.annotations.NullMarked;
