package org.minyi.rules.ballot.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minyi.rules.Step;

@DisplayName("Owners deciding by heads and by area (Civil Code, article 278)")
class OwnersRuleTest {
    @ParameterizedTest(name = "{0}+{1} of 90 heads, {2}+{3} of 9000 area: quorum {4}, ordinary {5}, weighty {6}")
    @CsvSource({
        "60, 0, 6000, 0, true, true, true",
        "59, 0, 6000, 0, false, false, false",
        "60, 0, 5999, 0, false, false, false",
        "45, 15, 4500, 1500, true, true, true",
        "44, 16, 4500, 1500, true, true, false",
        "45, 15, 4499, 1501, true, true, false",
        "31, 29, 3001, 2999, true, true, false",
        "30, 30, 3001, 2999, true, false, false",
        "31, 29, 3000, 3000, true, false, false"
    })
    @DisplayName("need two thirds taking part and more than half, or three quarters, of these agreeing")
    void article278(long yes, long no, long yesArea, long noArea, boolean quorum, boolean ordinary, boolean weighty) {
        var heads = new Tally(yes, no, 0, yes + no, 90);
        var area = new Tally(yesArea, noArea, 0, yesArea + noArea, 9000);

        var result = OwnersRule.ordinaryMatter().judge(heads, area);

        assertThat(result.quorumMet()).isEqualTo(quorum);
        assertThat(result.passed()).isEqualTo(ordinary);
        assertThat(OwnersRule.weightyMatter().judge(heads, area).passed()).isEqualTo(weighty);
    }

    @Test
    @DisplayName("are added up by answer, and who abstains takes part")
    void counting() {
        var answers = List.of(
                owner(Answer.YES, 90_00),
                owner(Answer.YES, 60_50),
                owner(Answer.NO, 120_00),
                owner(Answer.ABSTAIN, 45_25));

        var result = OwnersRule.ordinaryMatter().count(answers, 5, 400_00);

        assertThat(result.heads()).isEqualTo(new Tally(2, 1, 1, 4, 5));
        assertThat(result.area()).isEqualTo(new Tally(150_50, 120_00, 45_25, 315_75, 400_00));
        assertThat(result.quorumMet()).isTrue();
        assertThat(result.majorityReached()).isFalse();
    }

    @Test
    @DisplayName("get both sums and both thresholds explained")
    void explanation() {
        var answers = List.of(owner(Answer.YES, 90), owner(Answer.YES, 30), owner(Answer.NO, 150));

        var result = OwnersRule.ordinaryMatter().count(answers, 4, 420);

        assertThat(result.explanation().stream().map(Step::english))
                .containsExactly(
                        "3 of 4 entitled to vote took part.",
                        "2 yes, 1 no, 0 abstained.",
                        "By area, 270 of 420 took part: 120 yes, 150 no, 0 abstained.",
                        "Quorum: at least 2/3 of 4 is 3; 3 took part, so it is met.",
                        "Quorum by area: at least 2/3 of 420 is 280; only 270 took part: missed.",
                        "Yes needs more than 1/2 of the present, 2 of 3; it has 2, so it is reached.",
                        "By area, yes needs more than 1/2 of the present, 136 of 270; it has 120: missed.",
                        "The question is not passed.");
    }

    @Test
    @DisplayName("passes where heads and area both take part and agree, and says so last")
    void saysWhetherItPassed() {
        var agreed = List.of(owner(Answer.YES, 100), owner(Answer.YES, 100), owner(Answer.NO, 0));
        var rule = OwnersRule.ordinaryMatter();

        assertThat(last(rule.count(agreed, 3, 200))).isEqualTo("The question is passed.");
        assertThat(last(rule.count(agreed, 5, 200))).isEqualTo("The question is not passed.");
        assertThat(last(rule.count(agreed, 3, 301))).isEqualTo("The question is not passed.");
        assertThat(last(rule.count(List.of(owner(Answer.YES, 200), owner(Answer.NO, 0)), 2, 200)))
                .isEqualTo("The question is not passed.");
    }

    private static String last(OwnersResult result) {
        return result.explanation().getLast().english();
    }

    @Test
    @DisplayName("cannot have negative area")
    void negativeArea() {
        assertThatThrownBy(() -> owner(Answer.YES, -1)).hasMessage("A negative area: -1");
    }

    private static OwnerAnswer owner(Answer answer, long area) {
        return new OwnerAnswer(answer, area);
    }
}
