package org.minyi.rules.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.minyi.rules.merkle.Verification.Verified;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The tree meets the published answers of certificate transparency")
class KnownAnswersTest {
    private JsonNode answers;
    private final HashTree tree = new HashTree();
    private final Proofs proofs = new Proofs(tree);

    @BeforeEach
    void grow() {
        var folder = System.getProperty("minyi.cases", "");
        assumeFalse(folder.isBlank(), "minyi.cases does not name the folder of the cases");
        answers = JsonMapper.shared().readTree(Path.of(folder, "merkle", "known_answers.json"));
        answers.get("leaves")
                .valueStream()
                .forEach(leaf -> tree.append(HexFormat.of().parseHex(leaf.asString())));
    }

    @Test
    @DisplayName("hashes of leaves, nodes and the empty tree")
    void hashing() {
        assertThat(Hash.ofEmptyTree()).hasToString(answers.get("empty_tree").asString());
        var hasher = answers.get("hasher");
        assertThat(Hash.ofLeaf("L123456".getBytes(StandardCharsets.UTF_8)))
                .hasToString(hasher.get("leaf('L123456')").asString());
        assertThat(Hash.ofLeaf(new byte[0]))
                .hasToString(hasher.get("empty_leaf").asString());
    }

    @Test
    @DisplayName("the root after each leaf, from the nodes and from the frontier")
    void roots() {
        var frontier = Frontier.EMPTY;
        assertThat(frontier.root()).isEqualTo(proofs.root(0)).isEqualTo(Hash.ofEmptyTree());
        for (int size = 1; size <= 8; size++) {
            var root = answers.get("roots_after_n_leaves").get(size - 1).asString();
            frontier = frontier.append(tree.hash(new Node(0, size - 1))).frontier();

            assertThat(proofs.root(size)).hasToString(root);
            assertThat(frontier.root()).hasToString(root);
        }
    }

    @TestFactory
    Stream<DynamicTest> inclusion() {
        return answers.get("inclusion_paths")
                .valueStream()
                .filter(example -> example.get("leaf_1based").asLong() > 0)
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> checkInclusion(example)));
    }

    @TestFactory
    Stream<DynamicTest> consistency() {
        return answers.get("consistency_proofs")
                .valueStream()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> checkConsistency(example)));
    }

    private void checkInclusion(JsonNode example) {
        long index = example.get("leaf_1based").asLong() - 1;
        long size = example.get("tree_size").asLong();

        var proof = proofs.inclusion(index, size);

        assertThat(proof.path()).isEqualTo(hashes(example.get("path")));
        assertThat(proof.verify(tree.hash(new Node(0, index)), proofs.root(size)))
                .isEqualTo(new Verified());
    }

    private void checkConsistency(JsonNode example) {
        long size1 = example.get("size1").asLong();
        long size2 = example.get("size2").asLong();

        var proof = proofs.consistency(size1, size2);

        assertThat(proof.path()).isEqualTo(hashes(example.get("proof")));
        assertThat(proof.verify(proofs.root(size1), proofs.root(size2))).isEqualTo(new Verified());
    }

    private static List<Hash> hashes(JsonNode array) {
        return array.valueStream()
                .map(hex -> Hash.fromHex(hex.asString()).orElseThrow())
                .toList();
    }
}
