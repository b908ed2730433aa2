/** Tokens that programs send: checked here, passed through as they are. */
@NullMarked
package org.minyi.gateway.bearer;

import org.jspecify.annotations.NullMarked;
