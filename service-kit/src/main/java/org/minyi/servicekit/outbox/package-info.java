/** What a service says on its topics: saved with the change that caused it, then published. */
@NullMarked
package org.minyi.servicekit.outbox;

import org.jspecify.annotations.NullMarked;
