package org.minyi.rules.ballot.question;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minyi.rules.Step;

@DisplayName("A question answered with yes, no or abstention")
class YesNoRuleTest {
    private static final Quorum NONE = new Quorum.None();

    @ParameterizedTest(
            name = "{0} yes, {1} no, {2} abstain of 100: simple {3}, of present {4}, absolute {5}, two thirds {6}")
    @CsvSource({
        "1, 0, 0, true, true, false, true",
        "0, 0, 5, false, false, false, false",
        "0, 0, 0, false, false, false, false",
        "10, 10, 0, false, false, false, false",
        "11, 10, 0, true, true, false, false",
        "11, 10, 1, true, false, false, false",
        "20, 10, 0, true, true, false, true",
        "19, 10, 0, true, true, false, false",
        "50, 0, 0, true, true, false, true",
        "51, 49, 0, true, true, true, false"
    })
    @DisplayName("passes by the majority that is asked for")
    void majorities(
            int yes, int no, int abstain, boolean simple, boolean present, boolean absolute, boolean twoThirds) {
        var answers = answers(yes, no, abstain);

        assertThat(passes(Majority.simple(), answers)).isEqualTo(simple);
        assertThat(passes(new Majority(Share.moreThan(1, 2), Base.PRESENT), answers))
                .isEqualTo(present);
        assertThat(passes(Majority.absolute(), answers)).isEqualTo(absolute);
        assertThat(passes(Majority.twoThirdsOf(Base.VOTES_CAST), answers)).isEqualTo(twoThirds);
    }

    @ParameterizedTest(name = "{0} of 30 took part: half met {1}, 16 voters met {2}")
    @CsvSource({"14, false, false", "15, true, false", "16, true, true"})
    @DisplayName("binds only with its quorum, to which abstentions count")
    void quorums(int papers, boolean half, boolean sixteen) {
        var answers = answers(3, 0, papers - 3);

        var byShare = new YesNoRule(new Quorum.OfElectorate(Share.atLeast(1, 2)), Majority.simple());
        var byNumber = new YesNoRule(new Quorum.Voters(16), Majority.simple());

        assertThat(byShare.count(answers, Roll.of(30)).passed()).isEqualTo(half);
        assertThat(byNumber.count(answers, Roll.of(30)).quorumMet()).isEqualTo(sixteen);
        assertThat(byNumber.count(answers, Roll.of(30)).majorityReached()).isTrue();
    }

    @Test
    @DisplayName("counts those in the hall who hand in no paper as present")
    void presentWithoutPaper() {
        var rule = new YesNoRule(new Quorum.Voters(10), Majority.twoThirdsOf(Base.PRESENT));

        var result = rule.count(answers(6, 2, 0), new Roll(40, 2));

        assertThat(result.tally()).isEqualTo(new Tally(6, 2, 0, 10, 40));
        assertThat(result.quorumMet()).isTrue();
        assertThat(result.majorityReached()).isFalse();
    }

    @Test
    @DisplayName("explains itself step by step")
    void explanation() {
        var rule = new YesNoRule(new Quorum.OfElectorate(Share.atLeast(1, 3)), Majority.twoThirdsOf(Base.VOTES_CAST));

        var result = rule.count(answers(7, 4, 1), Roll.of(40));

        assertThat(result.explanation().stream().map(Step::english))
                .containsExactly(
                        "12 of 40 entitled to vote took part.",
                        "7 yes, 4 no, 1 abstained.",
                        "Quorum: at least 1/3 of 40 is 14; only 12 took part, so it is missed.",
                        "Yes needs at least 2/3 of the votes cast, 8 of 11; it has 7, so it is missed.",
                        "The question is not passed.");
    }

    @Test
    @DisplayName("says when no quorum or a number of voters is asked for")
    void quorumSteps() {
        var steps = new ArrayList<String>();
        for (var quorum : List.of(NONE, new Quorum.Voters(2), new Quorum.Voters(3))) {
            var result = new YesNoRule(quorum, Majority.simple()).count(answers(2, 0, 0), Roll.of(5));
            steps.add(result.explanation().get(2).english());
            steps.add(result.explanation().getLast().english());
        }

        assertThat(steps)
                .containsExactly(
                        "No quorum is asked for.",
                        "The question is passed.",
                        "Quorum: 2 voters are asked for; 2 took part, so it is met.",
                        "The question is passed.",
                        "Quorum: 3 voters are asked for; only 2 took part, so it is missed.",
                        "The question is not passed.");
    }

    @Test
    @DisplayName("refuses what cannot be: more papers than people, shares beyond the whole, negative counts")
    void impossible() {
        assertThatThrownBy(() -> new YesNoRule(NONE, Majority.simple()).count(answers(3, 0, 0), Roll.of(2)))
                .hasMessage("More present than entitled to vote: 3 of 2");
        assertThatThrownBy(() -> new Tally(2, 2, 2, 5, 9)).hasMessage("More answers than those present: 6 of 5");
        assertThatThrownBy(() -> Share.atLeast(4, 3)).hasMessage("No share: 4/3");
        assertThatThrownBy(() -> Share.moreThan(1, 1)).hasMessage("Nothing is more than the whole");
        assertThatThrownBy(() -> new Roll(3, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quorum.Voters(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} {1}/{2} of {3} is {4}")
    @CsvSource({
        "MORE_THAN, 1, 2, 0, 1", "MORE_THAN, 1, 2, 9, 5", "MORE_THAN, 1, 2, 10, 6", "AT_LEAST, 2, 3, 9, 6",
        "AT_LEAST, 2, 3, 10, 7", "AT_LEAST, 2, 3, 0, 1", "AT_LEAST, 1, 1, 7, 7",
                "AT_LEAST, 3, 4, 9000000000000000000, 6750000000000000000"
    })
    @DisplayName("computes the number a share asks for without rounding")
    void needed(Share.Comparison comparison, long numerator, long denominator, long whole, long needed) {
        assertThat(new Share(comparison, numerator, denominator).neededOf(whole))
                .isEqualTo(needed);
    }

    private static boolean passes(Majority majority, List<Answer> answers) {
        return new YesNoRule(NONE, majority).count(answers, Roll.of(100)).passed();
    }

    static List<Answer> answers(int yes, int no, int abstain) {
        var answers = new ArrayList<Answer>(nCopies(no, Answer.NO));
        answers.addAll(nCopies(yes, Answer.YES));
        answers.addAll(nCopies(abstain, Answer.ABSTAIN));
        return answers;
    }
}
