/** The mail box of the local platform: takes every mail that is sent and shows it in the browser; nothing leaves the machine. */
@NullMarked
package org.minyi.local.mailbox;

import org.jspecify.annotations.NullMarked;
