/** The plane in which people who voted alike stand close together: principal components of votes with gaps. */
@NullMarked
package org.minyi.rules.opinion.space;

import org.jspecify.annotations.NullMarked;
