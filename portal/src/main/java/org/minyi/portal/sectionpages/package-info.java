/** The sections whose services do not take part yet, 办 and 问, and the page about the platform: what one can do today, and where. */
@NullMarked
package org.minyi.portal.sectionpages;

import org.jspecify.annotations.NullMarked;
