package org.minyi.rules;

/** What is wrong in a line of a text, counted from 1; line 0 stands for the text as a whole. */
public record Fault(int line, String reason) {
    @Override
    public String toString() {
        return line == 0 ? reason : "line " + line + ": " + reason;
    }
}
