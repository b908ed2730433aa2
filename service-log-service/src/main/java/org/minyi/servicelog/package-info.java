/** The services that residents' projects give. */
@NullMarked
package org.minyi.servicelog;

import org.jspecify.annotations.NullMarked;
