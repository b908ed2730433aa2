/** The first page: the four sections and the district's figures. */
@NullMarked
package org.minyi.portal.homepages;

import org.jspecify.annotations.NullMarked;
