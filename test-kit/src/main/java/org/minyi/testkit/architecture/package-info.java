/** Rules that every module keeps. */
@NullMarked
package org.minyi.testkit.architecture;

import org.jspecify.annotations.NullMarked;
