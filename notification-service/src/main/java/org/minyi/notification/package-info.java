/** Telling people what concerns them. */
@NullMarked
package org.minyi.notification;

import org.jspecify.annotations.NullMarked;
