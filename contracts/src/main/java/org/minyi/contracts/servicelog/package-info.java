/** What service-log-service says happened: services given, corrected and voided. */
@NullMarked
package org.minyi.contracts.servicelog;

import org.jspecify.annotations.NullMarked;
