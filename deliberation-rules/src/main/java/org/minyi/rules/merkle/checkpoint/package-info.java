/**
 * Signed checkpoints: the size and root of the record at a moment, in the note format that transparency logs and their
 * witnesses use, signed with Ed25519.
 *
 * <p>Sources: C2SP signed-note and tlog-checkpoint; the text form of keys is that of Go's sumdb notes.
 */
@NullMarked
package org.minyi.rules.merkle.checkpoint;

import org.jspecify.annotations.NullMarked;
