/** Tools for auditors: they need no running platform, read files or standard input, and start at once. */
@NullMarked
package org.minyi.local.audit;

import org.jspecify.annotations.NullMarked;
