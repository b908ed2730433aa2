/** The {@code minyi} command: starts the whole platform on one machine and audits what it decided. */
@NullMarked
package org.minyi.local;

import org.jspecify.annotations.NullMarked;
