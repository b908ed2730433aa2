package org.minyi.gateway.limits;

import java.io.IOException;

/** A body that did not say how large it is turned out to be larger than allowed. */
public final class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1;
}
