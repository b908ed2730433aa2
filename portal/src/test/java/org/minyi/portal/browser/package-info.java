/** The pages in a real browser: what only a browser can judge. */
@NullMarked
package org.minyi.portal.browser;

import org.jspecify.annotations.NullMarked;
