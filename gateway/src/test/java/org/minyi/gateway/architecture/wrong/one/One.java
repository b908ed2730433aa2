package org.minyi.gateway.architecture.wrong.one;

import org.minyi.gateway.architecture.wrong.other.Other;

/** Half of the circle. */
public interface One {
    Other other();
}
