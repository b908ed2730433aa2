/** What tests of a service stand on: real parts, tokens, and the rules of the architecture. */
@NullMarked
package org.minyi.testkit;

import org.jspecify.annotations.NullMarked;
