/** Whether everything behind the gateway can work. */
@NullMarked
package org.minyi.gateway.health;

import org.jspecify.annotations.NullMarked;
