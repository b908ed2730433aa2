/** Copies of what project-service tells: projects and who carries them out, communities with their streets. */
@NullMarked
package org.minyi.servicelog.place;

import org.jspecify.annotations.NullMarked;
