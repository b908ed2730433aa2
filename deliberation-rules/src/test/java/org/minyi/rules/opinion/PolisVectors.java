package org.minyi.rules.opinion;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The small numeric cases of Polis' own tests. */
public final class PolisVectors {
    private PolisVectors() {}

    /** The case whose id begins so; skips the test where the folder of the cases is not named. */
    public static JsonNode get(String id) {
        var folder = System.getProperty("minyi.cases", "");
        assumeFalse(folder.isBlank(), "minyi.cases does not name the folder of the cases");
        return JsonMapper.shared()
                .readTree(Path.of(folder, "opinions", "polis_unit_vectors.json"))
                .valueStream()
                .filter(vector -> vector.get("id").asString().startsWith(id))
                .findFirst()
                .orElseThrow();
    }

    /** A list of numbers. */
    public static double[] numbers(JsonNode list) {
        return list.valueStream().mapToDouble(JsonNode::asDouble).toArray();
    }

    /** A list of lists of numbers. */
    public static double[][] matrix(JsonNode rows) {
        return rows.valueStream().map(PolisVectors::numbers).toArray(double[][]::new);
    }
}
