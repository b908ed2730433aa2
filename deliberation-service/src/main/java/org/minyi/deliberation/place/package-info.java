/** Copies of what project-service tells: projects, and communities with their streets. */
@NullMarked
package org.minyi.deliberation.place;

import org.jspecify.annotations.NullMarked;
