/** What a person reads when something did not work. */
@NullMarked
package org.minyi.portal.errorpages;

import org.jspecify.annotations.NullMarked;
