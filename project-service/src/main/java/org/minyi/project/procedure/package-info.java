/** Which steps a bureau asks of a kind of project before it may go on. */
@NullMarked
package org.minyi.project.procedure;

import org.jspecify.annotations.NullMarked;
