/** What every event travels in: CloudEvents attributes, topic names and the catalogue of event types. */
@NullMarked
package org.minyi.contracts.envelope;

import org.jspecify.annotations.NullMarked;
