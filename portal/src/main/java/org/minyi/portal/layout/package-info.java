/** What every page has: who looks, in which language and type size, and how texts and dates are written. */
@NullMarked
package org.minyi.portal.layout;

import org.jspecify.annotations.NullMarked;
