/** A project: what it is, who supports it, where it stands and why a step is not open yet. */
@NullMarked
package org.minyi.project.project;

import org.jspecify.annotations.NullMarked;
