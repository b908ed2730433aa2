/** The operators' files, read strictly and compared with the code. */
@NullMarked
package org.minyi.endtoend.manifests;

import org.jspecify.annotations.NullMarked;
