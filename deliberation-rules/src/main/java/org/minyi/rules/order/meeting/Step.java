package org.minyi.rules.order.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minyi.rules.ballot.question.Answer;
import org.minyi.rules.order.act.Person;
import org.minyi.rules.order.motion.Motion;

/** What is being done with the immediately pending question. */
public sealed interface Step {
    /** It is discussed, or nothing is pending. */
    record Discussing() implements Step {}

    /** The chair asks whether anybody objects. */
    record AskingConsent() implements Step {}

    /** The chair has just ruled, and the ruling can be appealed. */
    record Ruled(Ruling ruling) implements Step {}

    /**
     * It is voted on.
     *
     * @param votes given one by one; beside hands only the chair's deciding one
     * @param hands counted by the chair
     * @param ayes what the chair judged by voices
     * @param counted whether the vote must be counted
     */
    record Voting(Map<Person, Answer> votes, Optional<Hands> hands, Optional<Boolean> ayes, boolean counted)
            implements Step {
        public Voting {
            votes = Map.copyOf(votes);
        }

        static Voting begun(boolean counted) {
            return new Voting(Map.of(), Optional.empty(), Optional.empty(), counted);
        }

        Voting with(Person person, Answer answer) {
            var all = new HashMap<>(votes);
            all.put(person, answer);
            return new Voting(all, hands, Optional.empty(), counted);
        }

        Voting without(Person person) {
            var all = new HashMap<>(votes);
            all.remove(person);
            return new Voting(all, hands, ayes, counted);
        }

        boolean isEmpty() {
            return votes.isEmpty() && hands.isEmpty() && ayes.isEmpty();
        }
    }

    /** Hands as the chair counted them. */
    record Hands(int yes, int no, int abstain) {}

    /**
     * What the chair ruled.
     *
     * @param before what was pending when the question was raised
     */
    record Ruling(Motion motion, boolean granted, List<Question> before) {
        public Ruling {
            before = List.copyOf(before);
        }
    }
}
