package org.minyi.rules.budget.pabulib;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The section META: what a file says about its election as a whole.
 *
 * @param fields values by key, in the order of the file
 */
public record Meta(Map<String, String> fields) {
    public Meta {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** A field's value; empty if it is not given or blank. */
    public Optional<String> text(String field) {
        return Optional.ofNullable(fields.get(field)).filter(value -> !value.isBlank());
    }

    /** A field's value as a number; empty if it is none. */
    public Optional<BigDecimal> number(String field) {
        return text(field).flatMap(Kind::number);
    }

    /** The vote type; approval if none is given. */
    public VoteType voteType() {
        return text("vote_type").flatMap(VoteType::named).orElse(VoteType.APPROVAL);
    }

    /** The name of the rule; {@code unknown} if none is given. */
    public String rule() {
        return text("rule").orElse("unknown");
    }

    /** The first of several fields that is given. */
    Optional<BigDecimal> first(String... names) {
        for (var name : names) {
            if (number(name).isPresent()) {
                return number(name);
            }
        }
        return Optional.empty();
    }
}
