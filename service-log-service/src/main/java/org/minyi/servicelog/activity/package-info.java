/** Service activities: logged, corrected, voided, with photos. */
@NullMarked
package org.minyi.servicelog.activity;

import org.jspecify.annotations.NullMarked;
