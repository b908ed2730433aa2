package org.minyi.local.launch;

import picocli.CommandLine.Option;

/** The option that every launcher command takes: it tells which local platform is meant. */
final class PortOffset {
    @Option(names = "--port-offset", paramLabel = "N", description = "Shift all ports by N; has data of its own.")
    private int offset;

    PlatformAddresses addresses() {
        return new PlatformAddresses(offset);
    }

    Home home() {
        return Home.of(addresses().offset());
    }
}
