package org.minyi.gateway.seal;

import java.util.List;

/** A seal for tests of what is sealed. */
public final class TestSeal {
    private TestSeal() {}

    public static Seal make() {
        return new Seal(new SealProperties(List.of("a-secret-that-only-the-tests-know")));
    }
}
