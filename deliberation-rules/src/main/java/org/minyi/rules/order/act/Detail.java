package org.minyi.rules.order.act;

import java.util.List;
import org.minyi.rules.order.motion.SpeakingLimit;

/** What some motions must say besides their wording. An amendment of such a motion says it anew. */
public sealed interface Detail {
    /** Nothing. */
    record None() implements Detail {}

    /** To limit or extend debate: the new limit. */
    record Limit(SpeakingLimit limit) implements Detail {}

    /** To end debate: on the immediately pending question only, or on all that are pending. */
    record Extent(boolean allPending) implements Detail {}

    /** To divide a question: the wording of each part. */
    record Parts(List<String> wordings) implements Detail {
        public Parts {
            wordings = List.copyOf(wordings);
        }
    }

    /** To suspend the rules: the rule that shall not hold. */
    record Suspends(Rule rule) implements Detail {}

    /** How to vote on the pending question: by secret ballot, or by a counted vote. */
    record Method(boolean secret) implements Detail {}
}
