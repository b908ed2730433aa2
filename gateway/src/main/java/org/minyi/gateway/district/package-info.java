/** Which bureau a request is for, told by the host name, and where that bureau's services and realm are. */
@NullMarked
package org.minyi.gateway.district;

import org.jspecify.annotations.NullMarked;
