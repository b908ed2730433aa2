package org.minyi.rules.order.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The table of motions")
class MotionTableTest {
    @TestFactory
    Stream<DynamicTest> agreesWithTheGatheredFacts() {
        var folder = System.getProperty("minyi.cases", "");
        assumeFalse(folder.isBlank(), "minyi.cases does not name the folder of the cases");
        return JsonMapper.shared()
                .readTree(Path.of(folder, "rules-of-order", "motions.json"))
                .valueStream()
                .map(row -> DynamicTest.dynamicTest(row.get("id").asString(), () -> check(row)));
    }

    private static void check(JsonNode row) {
        var facts = Motion.valueOf(row.get("id").asString()).facts();
        assertThat(facts.category().name())
                .isEqualToIgnoringCase(row.get("category").asString());
        assertThat(facts.rank().isEmpty()).isEqualTo(row.get("rank").isNull());
        facts.rank()
                .ifPresent(rank -> assertThat(rank).isEqualTo(row.get("rank").asInt()));
        assertThat(facts.has(Trait.SECOND)).isEqualTo(row.get("needs_second").asBoolean());
        assertThat(facts.has(Trait.DEBATE)).isEqualTo(row.get("debatable").asBoolean());
        assertThat(facts.has(Trait.AMENDMENT)).isEqualTo(row.get("amendable").asBoolean());
        assertThat(facts.has(Trait.INTERRUPTION))
                .isEqualTo(row.get("may_interrupt").asBoolean());
        assertThat(facts.vote().code()).isEqualTo(row.get("vote").asString());
    }

    @Test
    @DisplayName("has thirteen ranks without a gap, only of main, subsidiary and privileged motions")
    void ranks() {
        var ranked = Arrays.stream(Motion.values())
                .filter(motion -> motion.facts().rank().isPresent())
                .toList();

        assertThat(ranked.stream().map(motion -> motion.facts().rank().orElseThrow()))
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(ranked)
                .allMatch(motion -> EnumSet.of(Category.MAIN, Category.SUBSIDIARY, Category.PRIVILEGED)
                        .contains(motion.facts().category()));
    }

    @Test
    @DisplayName("of the neighbourhood is a part of the full one")
    void ruleSets() {
        var full = RuleSet.full();
        var short11 = RuleSet.neighbourhood();

        assertThat(full.motions()).hasSize(Motion.values().length);
        assertThat(short11.motions()).hasSize(11);
        assertThat(full.motions()).containsAllEntriesOf(short11.motions());
        assertThat(short11.facts(Motion.LAY_ON_TABLE)).isEmpty();
    }
}
