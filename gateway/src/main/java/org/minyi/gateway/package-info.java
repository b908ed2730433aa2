/** The authenticated front door: everything that people and programs ask of a district's row of services comes through here. */
@NullMarked
package org.minyi.gateway;

import org.jspecify.annotations.NullMarked;
