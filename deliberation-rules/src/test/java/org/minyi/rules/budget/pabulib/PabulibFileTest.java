package org.minyi.rules.budget.pabulib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minyi.rules.budget.pabulib.Files.APPROVAL;
import static org.minyi.rules.budget.pabulib.Files.CUMULATIVE;
import static org.minyi.rules.budget.pabulib.Files.accepted;
import static org.minyi.rules.budget.pabulib.Files.faults;
import static org.minyi.rules.budget.pabulib.Files.remarks;
import static org.minyi.rules.budget.pabulib.Files.with;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.rules.budget.Measure;

@DisplayName("A Pabulib file")
class PabulibFileTest {
    @Test
    @DisplayName("holds META, projects and papers")
    void approval() {
        var file = accepted(APPROVAL);

        assertThat(file.meta().fields()).hasSize(12).containsEntry("unit", "Gusu");
        assertThat(row(file, 0)).containsExactly("1", "60", "3", "Well; restored", "1");
        assertThat(row(file, 1)).contains("The \"tea house\"");
        assertThat(file.election().budget()).isEqualTo("100.50");
        assertThat(file.election().voters()).isEqualTo(3);
        assertThat(file.election().votes(1)).isEqualTo(2);
        assertThat(file.election().cost(2)).isEqualTo(305);
        assertThat(file.measure()).isEqualTo(Measure.VOTES);
        assertThat(file.remarks()).isEmpty();
    }

    @Test
    @DisplayName("may begin with a byte order mark, end its lines as on Windows and put spaces around its cells")
    void looseForm() {
        var loose = "\uFEFF"
                + APPROVAL.replace(";", " ; ").replace("a ; 1,2", "a ; 1, 2").replace(" ; restored", ";");

        assertThat(accepted(loose).election().votes(1)).isEqualTo(2);
    }

    @Test
    @DisplayName("counts points, with fractions")
    void cumulative() {
        var election = accepted(CUMULATIVE).election();

        assertThat(election.points(0)).isEqualByComparingTo("6");
        assertThat(election.points(2)).isEqualByComparingTo("1.5");
        assertThat(election.votes(0)).isEqualTo(3);
        assertThat(election.supporters(0).size()).isEqualTo(2);
        assertThat(election.onePoint()).isEqualTo(10);
        assertThat(election.mostPoints()).isEqualTo(40);
    }

    @Test
    @DisplayName("of scores gives projects that a paper leaves out the default score")
    void scoring() {
        var text = with(
                CUMULATIVE,
                "cumulative\nmax_sum_points;5",
                "scoring\ndefault_score;-1\nmin_points;-2",
                "score;name",
                "proposer;name",
                "b;3,2,1;1.5,1,0;",
                "b;3,2;1.5,-2;");

        var election = accepted(text).election();

        assertThat(election.points(0)).isEqualByComparingTo("5");
        assertThat(election.points(1)).isEqualByComparingTo("-2");
        assertThat(election.supporters(1).size()).isEqualTo(1);
        assertThat(accepted(text).measure()).isEqualTo(Measure.POINTS);
    }

    @Test
    @DisplayName("of ranks without points gives the last one point, the one before two")
    void ordinal() {
        var election = accepted(with(
                        APPROVAL,
                        "approval",
                        "ordinal",
                        "votes;name",
                        "score;name",
                        "1;60;3",
                        "1;60;6",
                        "2;40;2",
                        "2;40;3"))
                .election();

        assertThat(election.points(0)).isEqualByComparingTo("6");
        assertThat(election.points(2)).isEqualByComparingTo("1");
    }

    @Test
    @DisplayName("of single choices is counted as approvals")
    void chooseOne() {
        var text = with(
                APPROVAL,
                "approval",
                "choose-1",
                "max_length;3",
                "max_length;1",
                "a;1,2",
                "a;1",
                "b;1,2,3",
                "b;3",
                "1;60;3",
                "1;60;2",
                "2;40;2",
                "2;40;0");

        assertThat(accepted(text).election().votes(2)).isEqualTo(1);
    }

    @Test
    @DisplayName("keeps projects apart that were withdrawn after the vote")
    void withdrawn() {
        var file = accepted(with(APPROVAL, "2;40;2", "2;999999999;2"));

        assertThat(file.withdrawn()).containsExactly("2");
        assertThat(file.election().projects()).hasSize(2);
        assertThat(file.election().voters()).isEqualTo(3);
    }

    @Test
    @DisplayName("goes on over line breaks inside quotes, and tells the line where a row begins")
    void quotedLineBreak() {
        var broken = with(APPROVAL, "\"Well; restored\"", "\"Well;\nrestored\"");

        assertThat(row(accepted(broken), 0)).contains("Well;\nrestored");
        assertThat(faults(with(broken, "c;1;", "c;7;"))).contains("line 25: project '7' is not in PROJECTS");
        assertThat(faults(with(APPROVAL, "Lamps", "\"Lamps"))).contains("line 19: a quote is opened and never closed");
    }

    @Test
    @DisplayName("is written as it was read")
    void written() {
        for (var text : List.of(APPROVAL, CUMULATIVE)) {
            var votes = new ArrayList<List<String>>();
            var columns = new ArrayList<String>();
            var file = (PabulibFile.Read) PabulibFile.read(text.lines().toList(), (names, cells) -> {
                votes.add(cells);
                columns.clear();
                columns.addAll(names);
            });

            assertThat(PabulibFile.write(file.meta(), file.projects(), new PabulibFile.Table(columns, votes)))
                    .containsExactlyElementsOf(text.lines().toList());
        }
    }

    @Test
    @DisplayName("with what is only unusual is accepted, and that is told once with its count")
    void unusual() {
        var text =
                with(APPROVAL, "PROJECTS\n", "\nmood;sunny\nPROJECTS\n", "c;1;;;", "c;1;;;;extra", "a;1,2", "\na;1,2");

        assertThat(remarks(text))
                .containsExactly(
                        "line 15: an empty line (and 1 more)",
                        "line 16: field 'mood' is not in the format",
                        "line 27: more cells than columns; those at the end are not read");
        assertThat(remarks(with(APPROVAL, "max_length;3", "max_length;9")))
                .containsExactly("line 14: max_length is more than num_projects");
        assertThat(remarks(with(APPROVAL, "max_length;3", "max_sum_cost;90\nmin_sum_cost;70")))
                .containsExactly(
                        "line 23: the projects named cost more than max_sum_cost (and 1 more)",
                        "line 25: the projects named cost less than min_sum_cost");
        assertThat(remarks(with(APPROVAL, "budget;100.50", "budget;130.50")))
                .containsExactly("line 9: the budget covers all projects, so fully_funded is 1");
        assertThat(remarks(with(APPROVAL, "budget;100.50", "budget;130.50", "max_length;3", "fully_funded;1")))
                .isEmpty();
        assertThat(remarks(with(APPROVAL, "max_length;3", "fully_funded;1")))
                .containsExactly("line 14: all projects together cost more than the budget");
        assertThat(remarks(with(APPROVAL, "1;60;", "1;100.51;", "2;40;", "2;0;")))
                .containsExactly("line 17: project 1 costs more than the budget", "line 18: project 2 costs nothing");
        assertThat(remarks(with(APPROVAL, "max_length;3", "comment;1: first\nmax_points;3\nlanguage;ZH\ncurrency;CNY")))
                .containsExactly(
                        "line 14: comments are numbered: #1: …",
                        "line 15: max_points means nothing for approval votes");
        assertThat(remarks(with(APPROVAL, "max_length;3", "min_project_score_threshold;1")))
                .containsExactly("line 11: with min_project_score_threshold the rule is greedy-threshold");
        assertThat(remarks(with(
                        APPROVAL,
                        "voter_id;vote;age;sex",
                        "voter_id;vote;mood;target",
                        "name;selected",
                        "target;selected")))
                .contains("line 16: column target is called beneficiaries since April 2026")
                .contains("line 21: column 'mood' is not in the format");
    }

    @Test
    @DisplayName("may give points at their limits; sums beyond theirs are only told")
    void limits() {
        assertThat(remarks(
                        with(CUMULATIVE, "max_length;3", "min_points;0\nmax_points;4\nmin_sum_points;2\nmax_length;3")))
                .isEmpty();
        assertThat(remarks(with(CUMULATIVE, "max_sum_points;5", "max_sum_points;4.5\nmin_sum_points;2.5")))
                .containsExactly(
                        "line 24: more points in all than max_sum_points",
                        "line 26: fewer points in all than min_sum_points");
        assertThat(remarks(with(APPROVAL, "max_length;3", "max_sum_cost;130.5\nmin_sum_cost;60")))
                .isEmpty();
    }

    private static List<String> row(PabulibFile.Read file, int number) {
        var rows = new ArrayList<List<String>>();
        file.projects().rows().forEach(rows::add);
        return rows.get(number);
    }
}
