/** The wire contract between the services of a district. */
@NullMarked
package org.minyi.contracts;

import org.jspecify.annotations.NullMarked;
