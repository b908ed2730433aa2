/** Projects: list, page, raising and the steps of their life. */
@NullMarked
package org.minyi.portal.projectpages;

import org.jspecify.annotations.NullMarked;
