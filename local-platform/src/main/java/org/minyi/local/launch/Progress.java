package org.minyi.local.launch;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/**
 * Tells the person at the terminal how far a task is: one line that is redrawn on a terminal, a plain line a step elsewhere.
 * Not for use by several threads at once.
 */
public final class Progress {
    private static final int WIDTH = 24;

    private final PrintStream out;
    private final boolean terminal;
    private Instant began = Instant.now();
    private String lastLine = "";

    Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    static Progress here() {
        var console = System.console();
        return new Progress(System.out, console != null && console.isTerminal());
    }

    /** Begins a task that the following steps belong to. */
    public void begin(String task) {
        began = Instant.now();
        lastLine = "";
        out.println(task);
    }

    /** @param text what is being done or was done last, without the counts */
    public void step(long done, long of, String text) {
        var line = terminal
                ? "  [%s] %d/%d %s (%d s)".formatted(bar(done, of), done, of, text, seconds())
                : "  %d/%d %s".formatted(done, of, text);
        if (line.equals(lastLine)) return;
        lastLine = line;
        if (terminal) out.print("\r\u001b[K" + line);
        else out.println(line);
        out.flush();
    }

    /** Ends the task with a line that stays. */
    public void done(String text) {
        if (terminal) out.print("\r\u001b[K");
        out.println("  " + text + " (" + seconds() + " s)");
    }

    private long seconds() {
        return Duration.between(began, Instant.now()).toSeconds();
    }

    private static String bar(long done, long of) {
        var filled = of == 0 ? WIDTH : (int) (WIDTH * Math.min(done, of) / of);
        return "█".repeat(filled) + "░".repeat(WIDTH - filled);
    }
}
