/** Communities and the streets they belong to, each for a time. */
@NullMarked
package org.minyi.project.community;

import org.jspecify.annotations.NullMarked;
