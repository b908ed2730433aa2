/** People with tokens, and a walk through the table of who may call what. */
@NullMarked
package org.minyi.testkit.access;

import org.jspecify.annotations.NullMarked;
