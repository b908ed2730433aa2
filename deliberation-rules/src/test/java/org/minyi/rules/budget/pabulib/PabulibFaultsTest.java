package org.minyi.rules.budget.pabulib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minyi.rules.budget.pabulib.Files.APPROVAL;
import static org.minyi.rules.budget.pabulib.Files.CUMULATIVE;
import static org.minyi.rules.budget.pabulib.Files.faults;
import static org.minyi.rules.budget.pabulib.Files.with;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A Pabulib file is refused, with the line and the reason,")
class PabulibFaultsTest {
    @ParameterizedTest(name = "{1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "budget;100.50 | budget;100,50 | line 9: budget: '100,50' is no amount of money, such as 1000 or 1000.50",
                "budget;100.50 | budget;-1 | line 9: budget: '-1' is no amount of money, such as 1000 or 1000.50",
                "budget;100.50 | budget; | line 9: budget is missing",
                "unit;Gusu | unity;Gusu | line 2: unit is missing",
                "unit;Gusu | unit;Gusu~unit;Gusu | line 6: unit is given twice",
                "unit;Gusu | unit;Gusu~;Gusu | line 6: a value without a key",
                "key;value | key;what | line 2: the header of META is key;value",
                "approval | approving | line 10: vote_type: 'approving' is no vote type",
                "rule;greedy | rule;fair | line 11: rule: 'fair' is no rule of the format",
                "rule;greedy | rule;greedy-threshold | line 11: greedy-threshold needs min_project_score_threshold",
                "01.03.2026 | 31.02.2026 | line 12: date_begin: '31.02.2026' is no date, such as 31.12.2025 or 2025",
                "01.03.2026 | 16.03.2026 | line 13: the vote ends before it begins",
                "max_length;3 | currency;XX | line 14: currency: 'XX' is no currency code of ISO 4217",
                "max_length;3 | language;xx | line 14: language: 'xx' is no language code of ISO 639-1",
                "max_length;3 | fully_funded;0 | line 14: fully_funded: '0' is not 1",
                "max_length;3 | max_length;three | line 14: max_length: 'three' is no whole number",
                "max_length;3 | min_length;2~max_length;1 | line 15: max_length is less than min_length",
                "max_length;3 | max_length;2 | line 23: 3 projects named, more than max_length",
                "max_length;3 | min_length;2 | line 24: 1 projects named, fewer than min_length",
                "num_projects;3 | num_projects;4 | line 7: num_projects is 4, but there are 3",
                "num_votes;3 | num_votes;4 | line 8: num_votes is 4, but there are 3",
                "project_id;cost | id;cost | line 16: the first column is project_id, not id",
                "cost;votes | price;votes | line 16: column cost is missing",
                "votes;name | cost;name | line 16: two columns cost",
                "3;30.5 | 1;30.5 | line 19: a second project 1",
                "3;30.5 | ;30.5 | line 19: a project without project_id",
                "3;30.5 | 3,4;30.5 | line 19: project_id 3,4 holds a comma, by which votes are split",
                "3;30.5 | 3; | line 19: project 3 has no cost",
                "3;30.5 | 3;dear | line 19: cost: 'dear' is no amount of money, such as 1000 or 1000.50",
                "30.5;1 | 30.5;2 | line 19: project 3 has votes 2, but 1 were counted",
                "Lamps;0 | Lamps;4 | line 19: selected: '4' is none of 0, 1, 2, 3",
                "voter_id;vote | voter;vote | line 21: the first column is voter_id, not voter",
                "voter_id;vote | voter_id;choice | line 21: column vote is missing",
                "b;1,2,3 | a;1,2,3 | line 23: a second vote of voter a",
                "b;1,2,3 | ;1,2,3 | line 23: a vote without voter_id",
                "b;1,2,3 | b;1,2,4 | line 23: project '4' is not in PROJECTS",
                "b;1,2,3 | b;1,2,,3 | line 23: project '' is not in PROJECTS",
                "b;1,2,3 | b;1,2,2 | line 23: a project is named twice",
                "c;1; | c;; | line 24: 0 projects named, fewer than min_length",
                "40-59 | old | line 23: age: 'old' is no age, such as 40 or 40-59",
                "01.03.2026 | 1.3.26 | line 12: date_begin: '1.3.26' is no date, such as 31.12.2025 or 2025",
                "budget;100.50 | budget;1000000000000 | line 9: budget: '1000000000000' is no amount of money, such as 1000 or 1000.50",
                "unit;Gusu | unit; | line 5: unit is missing",
                "40-59 | 59-40 | line 23: age: '59-40' is no age, such as 40 or 40-59",
                ";m; | ;X; | line 23: sex: 'X' is none of M, F, O",
                "paper | pigeon | line 23: voting_method: 'pigeon' is neither internet nor paper",
                "approval | choose-1 | line 14: max_length is 1 where voters choose one project",
                "approval | choose-1 | line 22: 2 projects chosen where voters choose one",
                "approval | cumulative | line 10: cumulative votes need max_sum_points",
                "approval | scoring | line 21: column points is missing",
                "paper | \"paper | line 23: a quote is opened and never closed",
                "PROJECTS | VOTES | line 15: the sections are META, PROJECTS, VOTES, in this order",
                "PROJECTS | VOTES | section PROJECTS is missing",
                "PROJECTS | META | line 15: a second section META",
                "META | 1;2 | line 1: a row before the first section, which is META"
            })
    void of(String old, String changed, String fault) {
        assertThat(faults(with(APPROVAL, old, changed.replace('~', '\n')))).contains(fault);
    }

    @ParameterizedTest(name = "{1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a;1,2;4,1; | a;1,2;4; | line 23: 2 projects, but 1 numbers of points",
                "a;1,2;4,1; | a;1,2;; | line 23: 2 projects, but 0 numbers of points",
                "a;1,2;4,1; | a;1,2;4,one; | line 23: 'one' is no number of points",
                "a;1,2;4,1; | a;1,2;4,-1; | line 23: points below zero in a cumulative vote",
                "max_length;3 | min_points;1 | line 24: 0 points, fewer than min_points",
                "max_length;3 | max_points;3 | line 23: 4 points, more than max_points",
                "1;60;6 | 1;60;7 | line 18: project 1 has score 7, but 6 were counted",
                "a;1,2;4,1; | a;1,2;4,0.0000001; | line 23: '0.0000001' is no number of points",
                "cumulative | approval | line 23: points in a file of approval votes"
            })
    void ofPoints(String old, String changed, String fault) {
        assertThat(faults(with(CUMULATIVE, old, changed))).contains(fault);
    }

    @Test
    @DisplayName("once for every fault, in the order of the lines")
    void all() {
        assertThat(faults(with(APPROVAL, "budget;100.50", "budget;much", "a;1,2", "a;1,1", "c;1", "c;9")))
                .hasSize(4)
                .isSortedAccordingTo((one, other) -> Integer.compare(line(one), line(other)));
        assertThat(faults(""))
                .containsExactly("section META is missing", "section PROJECTS is missing", "section VOTES is missing");
    }

    private static int line(String fault) {
        return Integer.parseInt(fault.substring("line ".length(), fault.indexOf(':')));
    }
}
