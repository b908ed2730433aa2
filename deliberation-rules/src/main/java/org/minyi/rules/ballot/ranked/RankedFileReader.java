package org.minyi.rules.ballot.ranked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.minyi.rules.Fault;

/** Reads the text form of ranked papers and keeps every fault, so that a file can be mended in one go. */
final class RankedFileReader {
    private static final long MOST_PAPERS = 1_000_000_000_000L;
    private static final String CANDIDATES = "candidates:";

    private final Set<String> candidates = new LinkedHashSet<>();
    private final List<Line> papers = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private boolean candidatesGiven;

    private record Line(long papers, List<List<String>> ranks) {}

    RankedFile read(Iterable<String> lines) {
        int number = 0;
        boolean first = true;
        for (var raw : lines) {
            number++;
            var line = plain(raw, number);
            if (!line.isEmpty()) {
                read(line, number, first);
                first = false;
            }
        }
        if (faults.isEmpty() && candidates.isEmpty()) {
            fault(0, "no candidate is named");
        }
        return faults.isEmpty() ? new RankedFile.Read(papers()) : new RankedFile.Unreadable(faults);
    }

    private static String plain(String raw, int number) {
        var line = number == 1 && raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        return line.replace('：', ':')
                .replace('＞', '>')
                .replace('＝', '=')
                .replace('，', ',')
                .replace('、', ',')
                .strip();
    }

    private void read(String line, int number, boolean first) {
        if (!line.toLowerCase(Locale.ROOT).startsWith(CANDIDATES)) {
            readPapers(line, number);
        } else if (first) {
            readCandidates(line.substring(CANDIDATES.length()), number);
        } else {
            fault(number, "candidates are named on the first line or not at all");
        }
    }

    private void readCandidates(String names, int number) {
        candidatesGiven = true;
        for (var name : names.split(",", -1)) {
            if (name.isBlank()) {
                fault(number, "a candidate without a name");
            } else if (!candidates.add(name.strip())) {
                fault(number, name.strip() + " is named twice");
            }
        }
    }

    private void readPapers(String line, int number) {
        int colon = line.indexOf(':');
        long count = colon < 0 ? 1 : count(line.substring(0, colon).strip(), number);
        var order = line.substring(colon + 1).strip();
        var ranks = order.isEmpty()
                ? List.<List<String>>of()
                : Arrays.stream(order.split(">", -1))
                        .map(rank -> Arrays.stream(rank.split("=", -1))
                                .map(String::strip)
                                .toList())
                        .toList();
        if (namesAreRight(ranks, number) && count > 0) {
            papers.add(new Line(count, ranks));
        }
    }

    private long count(String digits, int number) {
        boolean plain = digits.matches("[0-9]{1,13}");
        long count = plain ? Long.parseLong(digits) : 0;
        if (count < 1 || count > MOST_PAPERS) {
            fault(number, "'" + digits + "' is no number of papers from 1 to " + MOST_PAPERS);
            return 0;
        }
        return count;
    }

    private boolean namesAreRight(List<List<String>> ranks, int number) {
        int before = faults.size();
        var named = new HashSet<String>();
        for (var name : ranks.stream().flatMap(List::stream).toList()) {
            if (name.isEmpty()) {
                fault(number, "a rank without a candidate");
            } else if (!named.add(name)) {
                fault(number, name + " is ranked twice");
            } else if (candidatesGiven && !candidates.contains(name)) {
                fault(number, name + " is no candidate");
            } else {
                candidates.add(name);
            }
        }
        return faults.size() == before;
    }

    private void fault(int line, String reason) {
        faults.add(new Fault(line, reason));
    }

    private RankedPapers papers() {
        var names = List.copyOf(candidates);
        return new RankedPapers(
                names,
                papers.stream()
                        .map(line -> new Bundle(Ranking.of(names, line.ranks()), line.papers()))
                        .toList());
    }
}
