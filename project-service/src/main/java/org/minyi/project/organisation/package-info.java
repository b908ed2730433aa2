/** Organisations that may take projects on. */
@NullMarked
package org.minyi.project.organisation;

import org.jspecify.annotations.NullMarked;
