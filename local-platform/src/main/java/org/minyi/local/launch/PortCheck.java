package org.minyi.local.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Collectors;

/** Looks before the start whether every port is free, and names whoever holds one that is not. */
final class PortCheck {
    private PortCheck() {}

    static void requireFree(List<Component> components) {
        var taken = components.stream()
                .flatMap(component ->
                        component.ports().stream().filter(port -> !isFree(port)).map(port -> sentence(component, port)))
                .collect(Collectors.joining("\n"));
        if (!taken.isEmpty())
            throw new LaunchException(taken
                    + "\n请结束占用者，或用 --port-offset N 换一组端口。End what holds it, or shift all ports with --port-offset N.");
    }

    private static String sentence(Component component, int port) {
        return "端口 %d（%s）已被%s占用。Port %1$d is taken by %4$s."
                .formatted(
                        port,
                        component.title(),
                        PortHolder.of(port)
                                .map(holder -> "进程 " + holder.pid() + " ")
                                .orElse("别的程序"),
                        PortHolder.of(port)
                                .map(holder -> "process " + holder.pid() + " (" + holder.command() + ")")
                                .orElse("another program"));
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
