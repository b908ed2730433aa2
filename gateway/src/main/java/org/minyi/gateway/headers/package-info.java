/** What every answer tells the browser to refuse. */
@NullMarked
package org.minyi.gateway.headers;

import org.jspecify.annotations.NullMarked;
