/** What every service needs exactly once; no word of the domain. */
@NullMarked
package org.minyi.servicekit;

import org.jspecify.annotations.NullMarked;
