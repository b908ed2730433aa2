package org.minyi.rules.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minyi.rules.ballot.LogFoldingTest.closing;
import static org.minyi.rules.ballot.LogFoldingTest.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LogFoldingPropertyTest {
    @Property(tries = 200)
    void orderAndRepetitionOfEntriesDoNotMatter(
            @ForAll @Size(max = 30) List<@IntRange(max = 5) Integer> voters,
            @ForAll @IntRange(max = 30) int closingOffset,
            @ForAll long seed) {
        var log = new ArrayList<LogEntry<String>>();
        for (int offset = 0; offset < voters.size(); offset++) {
            int voter = voters.get(offset);
            log.add(paper(voter % 2, 2L * offset, "voter " + voter, "choice " + offset));
        }
        log.add(closing(0, 2L * closingOffset + 1));
        var shuffled = new ArrayList<>(log);
        shuffled.addAll(log.subList(0, log.size() / 2));
        Collections.shuffle(shuffled, new Random(seed));

        var folded = LogFolding.fold(log);

        assertThat(LogFolding.fold(shuffled)).isEqualTo(folded);
        assertThat(folded.counted().size() + folded.late().size() + folded.superseded())
                .isEqualTo(voters.size());
    }
}
