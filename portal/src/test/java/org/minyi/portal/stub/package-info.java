/** What stands in for the services and the login in the portal's tests: their wire, spoken by one small server. */
@NullMarked
package org.minyi.portal.stub;

import org.jspecify.annotations.NullMarked;
