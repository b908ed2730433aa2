/** The broker and the store that tests run against: in containers where Docker answers, else embedded. */
@NullMarked
package org.minyi.testkit.parts;

import org.jspecify.annotations.NullMarked;
