package org.minyi.rules.budget.pabulib;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.minyi.rules.Fault;
import org.minyi.rules.budget.Election;
import org.minyi.rules.budget.Measure;

/** A Pabulib file, taken line by line; a byte order mark is skipped. */
public sealed interface PabulibFile {
    /**
     * The file was read whole and has no fault.
     *
     * @param projects as they stand in the file
     * @param election the projects and papers; projects marked as withdrawn are not among them
     * @param withdrawn ids of projects with the cost 999999999, by which Pabulib marks those withdrawn after the vote
     * @param measure what the file ranks projects by: its column {@code score} or {@code votes}, without either the
     *     points, which for approvals are the votes
     * @param remarks what is unusual but leaves no doubt about the count
     */
    record Read(
            Meta meta, Table projects, Election election, List<String> withdrawn, Measure measure, List<Fault> remarks)
            implements PabulibFile {
        public Read {
            withdrawn = List.copyOf(withdrawn);
            remarks = List.copyOf(remarks);
        }
    }

    /** The file has faults, of which there is at least one. */
    record Unreadable(List<Fault> faults) implements PabulibFile {
        public Unreadable {
            faults = List.copyOf(faults);
        }
    }

    /** The rows of one section, under the names of its columns. */
    record Table(List<String> columns, Iterable<List<String>> rows) {
        public Table {
            columns = List.copyOf(columns);
        }
    }

    /** Sees the papers while a file is read, as they stand in it. */
    interface VoteRows {
        void row(List<String> columns, List<String> cells);
    }

    /** Reads the lines of a file. */
    static PabulibFile read(Iterable<String> lines) {
        return read(lines, (_, _) -> {});
    }

    /** Reads the lines of a file and hands the rows of its papers on; the papers' text is not kept. */
    static PabulibFile read(Iterable<String> lines, VoteRows votes) {
        return new FileReading(votes).read(lines);
    }

    /** The lines of a file. */
    static Stream<String> write(Meta meta, Table projects, Table votes) {
        var fields =
                meta.fields().entrySet().stream().map(field -> Cells.join(List.of(field.getKey(), field.getValue())));
        return Stream.of(
                        Stream.of("META", "key;value"),
                        fields,
                        Stream.of("PROJECTS"),
                        lines(projects),
                        Stream.of("VOTES"),
                        lines(votes))
                .flatMap(lines -> lines);
    }

    private static Stream<String> lines(Table table) {
        return Stream.concat(
                Stream.of(Cells.join(table.columns())),
                StreamSupport.stream(table.rows().spliterator(), false).map(Cells::join));
    }
}
