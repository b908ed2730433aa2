/** Language, type size and colours, kept in cookies. */
@NullMarked
package org.minyi.portal.preferencepages;

import org.jspecify.annotations.NullMarked;
