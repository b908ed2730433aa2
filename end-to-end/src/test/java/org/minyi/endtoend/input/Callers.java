package org.minyi.endtoend.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.minyi.endtoend.platform.Person;

/** The demo accounts, by turns: each may ask for so much a second. None that other journeys need loses anything. */
final class Callers {
    private static final Map<String, List<String>> ACCOUNTS = new LinkedHashMap<>();
    private static final String READER = "resident6";
    private static final List<String> RESIDENTS = List.of("resident5", READER, "resident7", "resident9", "leader");
    private static final AtomicInteger TURN = new AtomicInteger();

    static {
        ACCOUNTS.put("resident", RESIDENTS);
        ACCOUNTS.put("community-worker", List.of("worker"));
        ACCOUNTS.put("street-officer", List.of("street"));
        ACCOUNTS.put("organisation", List.of("organisation"));
        ACCOUNTS.put("bureau-officer", List.of("bureau"));
        ACCOUNTS.put("auditor", List.of("auditor"));
        ACCOUNTS.put("operator", List.of("operator"));
    }

    private Callers() {}

    /** Everybody whom the operation's door lets in. */
    static List<Person> of(Operation operation) {
        return ACCOUNTS.entrySet().stream()
                .filter(it -> operation.roles().isEmpty() || operation.roles().contains(it.getKey()))
                .flatMap(it -> it.getValue().stream())
                .map(Person::named)
                .toList();
    }

    /** Those of them who have to do with the exhibits: all but residents. */
    static List<Person> inScope(Operation operation) {
        return of(operation).stream()
                .filter(it -> !RESIDENTS.contains(it.toString()))
                .toList();
    }

    /** Those of them who have no business in a community other than their own. */
    static List<Person> ofOneCommunity(Operation operation) {
        return ACCOUNTS.entrySet().stream()
                .filter(it ->
                        operation.roles().contains(it.getKey()) && !it.getKey().equals("bureau-officer"))
                .map(it -> Person.named(it.getValue().getFirst()))
                .toList();
    }

    static Person next(List<Person> allowed) {
        return allowed.get(TURN.getAndIncrement() % allowed.size());
    }

    static Person reader() {
        return Person.named(READER);
    }
}
