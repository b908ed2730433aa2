package org.minyi.local.launch;

import java.io.IOException;
import java.util.concurrent.Callable;

/** What the launcher's commands have in common: a failure is a sentence and exit code 1, never a stack trace. */
abstract class LaunchCommand implements Callable<Integer> {

    abstract void run() throws IOException, InterruptedException;

    @Override
    public final Integer call() throws IOException, InterruptedException {
        try {
            run();
            return 0;
        } catch (LaunchException | IllegalArgumentException reason) {
            System.err.println(reason.getMessage());
            return 1;
        }
    }
}
