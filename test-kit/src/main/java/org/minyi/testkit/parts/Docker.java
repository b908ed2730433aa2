package org.minyi.testkit.parts;

import org.testcontainers.DockerClientFactory;

/** Whether containers can be had; {@code -Dminyi.test.parts=embedded} or {@code containers} decides instead of asking. */
public final class Docker {
    private Docker() {}

    /** Asks the engine once. */
    public static boolean answers() {
        return Answer.YES;
    }

    private static final class Answer {
        static final boolean YES = switch (System.getProperty("minyi.test.parts", "")) {
            case "containers" -> true;
            case "embedded" -> false;
            default -> DockerClientFactory.instance().isDockerAvailable();
        };
    }
}
