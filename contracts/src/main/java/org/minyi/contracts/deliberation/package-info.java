/** What deliberation-service says happened: ballots opened, cast, closed and counted. */
@NullMarked
package org.minyi.contracts.deliberation;

import org.jspecify.annotations.NullMarked;
