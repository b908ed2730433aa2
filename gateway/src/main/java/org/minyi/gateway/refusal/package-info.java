/** What is said when the gateway itself turns a request down: a page for people, a problem document for programs. */
@NullMarked
package org.minyi.gateway.refusal;

import org.jspecify.annotations.NullMarked;
