/** Projects of one district, from a resident's matter to the archive. */
@NullMarked
package org.minyi.project;

import org.jspecify.annotations.NullMarked;
