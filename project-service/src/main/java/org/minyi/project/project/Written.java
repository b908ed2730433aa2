package org.minyi.project.project;

/** What people may write: any characters and line breaks, but no control characters and no halves of characters. */
final class Written {
    static final String TEXT = "[\\n\\r\\t\\x{20}-\\x{7e}\\x{a0}-\\x{d7ff}\\x{e000}-\\x{10ffff}]*";
    static final String REFUSED = "{problem.text.characters}";

    private Written() {}
}
