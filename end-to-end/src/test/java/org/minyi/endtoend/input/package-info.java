/** Bad input, sent to every operation that the services publish: refused with a reason, and nothing of it kept. */
@NullMarked
package org.minyi.endtoend.input;

import org.jspecify.annotations.NullMarked;
