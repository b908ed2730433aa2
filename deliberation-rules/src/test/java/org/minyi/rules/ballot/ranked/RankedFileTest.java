package org.minyi.rules.ballot.ranked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The text form of ranked papers")
class RankedFileTest {
    @Test
    @DisplayName("holds papers by the line, with equal ranks and candidates left out")
    void papers() {
        var papers = Elections.of("\uFEFFCandidates: A, B, C, D", "", " 3: A > B = C ", "B", "2:");

        assertThat(papers.candidates()).containsExactly("A", "B", "C", "D");
        assertThat(papers.size()).isEqualTo(6);
        var first = papers.bundles().getFirst().ranking();
        assertThat(first).isEqualTo(Ranking.of(papers.candidates(), List.of(List.of("A"), List.of("C", "B"))));
        assertThat(first.rankOf(3)).isEqualTo(Ranking.LEFT_OUT);
        assertThat(papers.bundles().get(1).papers()).isEqualTo(1);
        assertThat(Elections.of("1000000000000: A").size()).isEqualTo(1_000_000_000_000L);
    }

    @Test
    @DisplayName("may use full-width signs and finds the candidates by first appearance")
    void fullWidth() {
        assertThat(Elections.of("2：古井＞茶室＝路灯").candidates()).containsExactly("古井", "茶室", "路灯");
        assertThat(Elections.of("candidates: 古井、茶室，路灯").candidates()).containsExactly("古井", "茶室", "路灯");
    }

    @Test
    @DisplayName("is refused with every fault and its line")
    void faults() {
        var lines = List.of("candidates: A, B, A,", "x: A", "0: A", "1: A > A", "1: A > > B", "1: C", "candidates: A");

        var read = (RankedFile.Unreadable) RankedFile.read(lines);

        assertThat(read.faults().stream().map(Object::toString))
                .containsExactly(
                        "line 1: A is named twice",
                        "line 1: a candidate without a name",
                        "line 2: 'x' is no number of papers from 1 to 1000000000000",
                        "line 3: '0' is no number of papers from 1 to 1000000000000",
                        "line 4: A is ranked twice",
                        "line 5: a rank without a candidate",
                        "line 6: C is no candidate",
                        "line 7: candidates are named on the first line or not at all");
    }

    @Test
    @DisplayName("is refused when it names nobody")
    void nobody() {
        assertThat(RankedFile.read(List.of()).toString()).contains("no candidate is named");
    }

    @Test
    @DisplayName("becomes papers that refuse what cannot be")
    void impossible() {
        var names = List.of("A", "B");
        assertThatThrownBy(() -> Ranking.of(names, List.of(List.of("X")))).hasMessage("X is no candidate");
        assertThatThrownBy(() -> Ranking.of(names, List.of(names, names))).hasMessage("A is ranked twice");
        assertThatThrownBy(() -> new Bundle(Ranking.of(names, List.of()), 0)).hasMessage("A bundle of 0 papers");
        assertThatThrownBy(() -> new RankedPapers(List.of("A", "A"), List.of())).hasMessageContaining("one name");
        assertThatThrownBy(() -> RankedPapers.of(List.of("A"), List.of(Ranking.of(names, List.of()))))
                .hasMessage("A paper with 2 candidates");
    }
}
