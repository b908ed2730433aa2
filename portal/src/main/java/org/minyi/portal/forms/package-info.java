/** A form between the browser and a service: what was typed, what is wrong with it, and how it is sent again. */
@NullMarked
package org.minyi.portal.forms;

import org.jspecify.annotations.NullMarked;
