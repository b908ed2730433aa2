package org.minyi.endtoend.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minyi.endtoend.platform.Person;

@DisplayName("Bad input")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
    private final AtomicInteger operations = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();
    private final List<ApiDocument> documents = ApiDocument.all();
    private final List<String> raised = new ArrayList<>();
    private Exhibits own;
    private Exhibits foreign;

    @BeforeAll
    void exhibit() {
        own = Exhibition.in("guihua", "youlian", Person.named("resident5"));
        foreign = Exhibition.in("niujiaxiang", "demo-gujing", Person.named("resident9"));
    }

    Stream<Operation> operations() {
        return documents.stream()
                .flatMap(it -> Stream.concat(it.operations().stream(), ApiDocument.parkedRecords(it.service())))
                .filter(it -> !it.path().endsWith("/stream")) // answers for ever
                .sorted(Comparator.comparing(it -> !it.takesForm())); // while what the file belongs to is in force
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    @DisplayName("is refused with a reason by every operation, and nothing of it is kept")
    void isRefused(Operation operation) throws Exception {
        var walk = new Walk(operation, own, foreign);
        var faults = walk.faults();
        operations.incrementAndGet();
        requests.addAndGet(walk.sent());
        raised.addAll(walk.raised());

        assertThat(faults).isEmpty();
    }

    /** Nothing of this is to stand among what the demo shows. */
    @AfterAll
    void putAway() {
        raised.forEach(id -> Person.named("resident5")
                .post("/api/projects/" + id + "/withdraw", Map.of("reason", "试完了"))
                .ok());
    }

    @AfterAll
    void tell(TestReporter reporter) {
        reporter.publishEntry("bad input", operations + " operations, " + requests + " requests");
    }
}
