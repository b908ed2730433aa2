/** Making a request safe: repeated, raced, too large, too long. */
@NullMarked
package org.minyi.servicekit.request;

import org.jspecify.annotations.NullMarked;
