/** The pages of the platform: each subpackage is one area of them. The portal owns no data. */
@NullMarked
package org.minyi.portal;

import org.jspecify.annotations.NullMarked;
