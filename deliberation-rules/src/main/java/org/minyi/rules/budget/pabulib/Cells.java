package org.minyi.rules.budget.pabulib;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row as text: cells between semicolons, one that holds a semicolon, a quote or a line break between double quotes,
 * and quotes inside it doubled. Quotes inside a cell that does not begin with one stand for themselves.
 */
final class Cells {
    private final String text;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int at;

    private Cells(String text) {
        this.text = text;
    }

    /** The cells, without spaces around them; empty if a quote is still open at the end. */
    static Optional<List<String>> split(String text) {
        var cells = new Cells(text);
        return cells.read() ? Optional.of(cells.cells) : Optional.empty();
    }

    private boolean read() {
        do {
            cell.setLength(0);
            skipSpaces();
            if (at < text.length() && text.charAt(at) == '"' && !readQuoted()) {
                return false;
            }
            readPlain();
            cells.add(cell.toString().strip());
        } while (at++ < text.length());
        return true;
    }

    private void skipSpaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private boolean readQuoted() {
        for (at++; at < text.length(); at++) {
            if (text.charAt(at) != '"') {
                cell.append(text.charAt(at));
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else {
                at++;
                return true;
            }
        }
        return false;
    }

    private void readPlain() {
        int end = text.indexOf(';', at);
        if (end < 0) {
            end = text.length();
        }
        cell.append(text, at, end);
        at = end;
    }

    static String join(List<String> cells) {
        return cells.stream().map(Cells::written).collect(Collectors.joining(";"));
    }

    private static String written(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
