package org.minyi.rules.budget.pabulib;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a file once from top to bottom and gives each row to its section. */
final class FileReading {
    private static final List<String> SECTIONS = List.of("meta", "projects", "votes");

    private final Findings findings = new Findings();
    private final List<String> seen = new ArrayList<>();
    private final MetaSection meta = new MetaSection(findings);
    private final ProjectSection projects = new ProjectSection(findings, meta);
    private final VoteSection votes;
    private Optional<Section> section = Optional.empty();
    private int line;

    FileReading(PabulibFile.VoteRows sink) {
        votes = new VoteSection(findings, meta, projects, sink);
    }

    PabulibFile read(Iterable<String> lines) {
        for (var rest = lines.iterator(); rest.hasNext(); ) {
            line++;
            int first = line;
            var text = rest.next();
            read(first, text(first == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text, rest));
        }
        end();
        var faults = findings.faults();
        return faults.isEmpty()
                ? new PabulibFile.Read(
                        meta.meta(),
                        projects.table(),
                        votes.election(),
                        projects.withdrawn(),
                        projects.measure(),
                        findings.remarks())
                : new PabulibFile.Unreadable(faults);
    }

    /** A row's cells, with the lines added that it goes on over. */
    private List<String> text(String begin, Iterator<String> rest) {
        int first = line;
        var text = new StringBuilder(begin);
        var cells = Cells.split(begin);
        while (cells.isEmpty() && rest.hasNext()) {
            line++;
            var more = rest.next();
            text.append('\n').append(more);
            // Splitting again is only worth it where a quote could have closed.
            cells = more.indexOf('"') < 0 ? cells : Cells.split(text.toString());
        }
        if (cells.isEmpty()) {
            findings.fault(first, "a quote is opened and never closed");
        }
        return cells.orElse(List.of());
    }

    private void read(int first, List<String> cells) {
        if (cells.stream().allMatch(String::isEmpty)) {
            if (!cells.isEmpty()) {
                findings.remark(first, "an empty line");
            }
            return;
        }
        var name = cells.getFirst().toLowerCase(Locale.ROOT);
        if (SECTIONS.contains(name) && cells.stream().skip(1).allMatch(String::isEmpty)) {
            open(first, name);
        } else if (section.isPresent()) {
            section.get().row(first, cells);
        } else {
            findings.fault(first, "a row before the first section, which is META");
        }
    }

    private void open(int first, String name) {
        section.ifPresent(Section::end);
        if (seen.contains(name)) {
            findings.fault(first, "a second section " + name.toUpperCase(Locale.ROOT));
        } else if (seen.size() != SECTIONS.indexOf(name)) {
            findings.fault(first, "the sections are META, PROJECTS, VOTES, in this order");
        }
        seen.add(name);
        section = Optional.of(
                switch (name) {
                    case "meta" -> meta;
                    case "projects" -> projects;
                    default -> votes;
                });
    }

    private void end() {
        section.ifPresent(Section::end);
        for (var name : SECTIONS) {
            if (!seen.contains(name)) {
                findings.fault(0, "section " + name.toUpperCase(Locale.ROOT) + " is missing");
            }
        }
        if (seen.equals(SECTIONS)) {
            votes.compareWithProjects();
        }
    }
}
