/** What a service said on its topics. */
@NullMarked
package org.minyi.testkit.events;

import org.jspecify.annotations.NullMarked;
