/**
 * The Gusu demo: synthetic projects and services, labelled so, whose totals by type agree with the figures that Gusu District
 * published in September 2020. Loaded once, through the same interfaces that an office would use for its own records.
 */
@NullMarked
package org.minyi.local.demo;

import org.jspecify.annotations.NullMarked;
