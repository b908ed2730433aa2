/** What a person was told, and what they follow. */
@NullMarked
package org.minyi.portal.inboxpages;

import org.jspecify.annotations.NullMarked;
