package org.minyi.local.launch;

import java.io.IOException;
import java.util.Map;

/** What must be made from the build before a component can start: unpacked, formatted or cached. */
interface Part {
    boolean prepared();

    /** Makes what is missing; does nothing where nothing is. */
    void prepare(Map<String, String> environment) throws IOException;
}
