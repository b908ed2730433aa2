package org.minyi.local.launch;

import java.io.IOException;

/** What is done once per data folder, when the platform has become ready for the first time; may be repeated after a failure. */
@FunctionalInterface
public interface FirstStart {
    void run(PlatformAddresses addresses, Progress progress) throws IOException, InterruptedException;
}
