/**
 * The public record as a Merkle tree: hashing, appending, proofs and their verification, signed checkpoints, and the
 * check of a whole export.
 *
 * <p>Sources: RFC 9162, section 2.1 (hashing and proofs, the same as in RFC 6962); C2SP signed-note and tlog-checkpoint
 * (checkpoints).
 */
@NullMarked
package org.minyi.rules.merkle;

import org.jspecify.annotations.NullMarked;
