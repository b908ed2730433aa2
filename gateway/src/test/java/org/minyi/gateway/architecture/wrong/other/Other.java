package org.minyi.gateway.architecture.wrong.other;

import org.minyi.gateway.architecture.wrong.one.One;

/** Half of the circle. */
public interface Other {
    One one();
}
