/**
 * Questions answered with yes, no or abstention: quorums and majorities of every common kind, and the double majority
 * by heads and by area that China's property law asks of owners.
 */
@NullMarked
package org.minyi.rules.ballot.question;

import org.jspecify.annotations.NullMarked;
