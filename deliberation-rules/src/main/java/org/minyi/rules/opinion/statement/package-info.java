/** What groups say to statements: shares and their tests, what marks a group, what unites all, what to ask next. */
@NullMarked
package org.minyi.rules.opinion.statement;

import org.jspecify.annotations.NullMarked;
