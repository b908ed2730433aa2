package org.minyi.gateway.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** What counts as one address: an IPv4 address, or the 64-bit network that a line gets in IPv6. */
final class NetworkAddress {
    private NetworkAddress() {}

    static String of(String literal) {
        try {
            return InetAddress.ofLiteral(literal) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8))
                    : literal;
        } catch (IllegalArgumentException notAnAddress) {
            return literal;
        }
    }
}
