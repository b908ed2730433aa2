/** The engines of deliberation: each subpackage is one of them, plain Java that anybody may audit and cite. */
@NullMarked
package org.minyi.rules;

import org.jspecify.annotations.NullMarked;
