package org.minyi.local.launch;

import java.util.List;
import java.util.stream.Collectors;

/** What {@code up} says at its end. */
final class Summary {
    private Summary() {}

    static String of(PlatformAddresses addresses) {
        return """

                民议已就绪 · Minyi is ready:  %s
                信箱 · mail box:             %s
                演示账户（密码同用户名）· demo accounts (password = user name):
                  resident … resident9  居民 residents       leader        居民领袖 resident leader
                  organisation          社会组织             worker        社区工作者 community worker
                  street                街道                 bureau        区民政局 bureau
                  auditor               审计                 operator      运维
                停止 stop: ./minyi down%s    状态 state: ./minyi status%3$s
                """.formatted(
                        addresses.origin(),
                        addresses.mailbox(),
                        addresses.offset() == 0 ? "" : " --port-offset " + addresses.offset());
    }

    /** When only some components were asked for. */
    static String of(List<Component> some) {
        return some.stream()
                .map(it -> "%-22s 127.0.0.1:%d".formatted(it.name(), it.ports().getFirst()))
                .collect(Collectors.joining("\n"));
    }
}
