/** Groups of people who stand close together: base clusters, two to five groups of them, and the names groups keep. */
@NullMarked
package org.minyi.rules.opinion.group;

import org.jspecify.annotations.NullMarked;
