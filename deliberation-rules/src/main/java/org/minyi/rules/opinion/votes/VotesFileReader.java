package org.minyi.rules.opinion.votes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.minyi.rules.Fault;

/** Reads the CSV form of votes line by line and keeps every fault, so that a file can be mended in one go. */
final class VotesFileReader {
    private static final String PARTICIPANT = "participant";
    private static final Set<String> ABOUT_THE_PARTICIPANT =
            Set.of("xid", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree");

    private final VoteTableBuilder votes = new VoteTableBuilder();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> participants = new HashSet<>();
    private List<String> header = List.of();
    private int participantColumn = -1;

    VotesFile read(Iterable<String> lines) {
        int number = 0;
        for (var raw : lines) {
            number++;
            var line = number == 1 && raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
            if (!line.isBlank()) {
                read(fields(line, number), number);
            }
        }
        if (header.isEmpty() && faults.isEmpty()) {
            fault(1, "there is no header");
        }
        return faults.isEmpty() ? new VotesFile.Read(votes.build()) : new VotesFile.Unreadable(faults);
    }

    private void read(List<String> fields, int line) {
        if (header.isEmpty()) {
            readHeader(fields, line);
        } else if (participantColumn >= 0) {
            readRow(fields, line);
        }
    }

    private List<String> fields(String line, int number) {
        if (line.indexOf('"') < 0) {
            return List.of(line.split(",", -1));
        }
        try (var parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
            return parser.getRecords().getFirst().toList();
        } catch (IOException | UncheckedIOException broken) {
            fault(number, "quotation marks are out of place");
            return List.of();
        }
    }

    private void readHeader(List<String> fields, int line) {
        header = fields.stream().map(String::strip).toList();
        participantColumn = header.indexOf(PARTICIPANT);
        if (participantColumn < 0) {
            fault(line, "the header has no column '" + PARTICIPANT + "'");
        }
        var seen = new HashSet<String>();
        for (var name : header) {
            if (name.isEmpty()) {
                fault(line, "a column without a name");
            } else if (!seen.add(name)) {
                fault(line, "there are two columns '" + name + "'");
            } else if (isStatement(name)) {
                votes.statement(name);
            }
        }
    }

    private static boolean isStatement(String name) {
        return !name.equals(PARTICIPANT) && !ABOUT_THE_PARTICIPANT.contains(name);
    }

    private void readRow(List<String> fields, int line) {
        if (fields.size() != header.size()) {
            if (!fields.isEmpty()) {
                fault(line, "there are " + fields.size() + " fields for " + header.size() + " columns");
            }
            return;
        }
        var participant = fields.get(participantColumn).strip();
        if (participant.isEmpty()) {
            fault(line, "the participant has no name");
        } else if (!participants.add(participant)) {
            fault(line, "the participant '" + participant + "' has a row already");
        }
        votes.participant(participant);
        for (int column = 0; column < header.size(); column++) {
            if (isStatement(header.get(column))) {
                readVote(participant, header.get(column), fields.get(column).strip(), line);
            }
        }
    }

    private void readVote(String participant, String statement, String value, int line) {
        switch (value) {
            case "1" -> votes.add(participant, statement, Stance.AGREE);
            case "-1" -> votes.add(participant, statement, Stance.DISAGREE);
            case "0" -> votes.add(participant, statement, Stance.PASS);
            case "" -> {}
            default -> fault(line, "'" + value + "' on statement " + statement + " is none of 1, -1, 0 and nothing");
        }
    }

    private void fault(int line, String reason) {
        faults.add(new Fault(line, reason));
    }
}
