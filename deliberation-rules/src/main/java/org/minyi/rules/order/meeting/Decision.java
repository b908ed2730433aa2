package org.minyi.rules.order.meeting;

import java.util.Map;
import org.minyi.rules.ballot.question.Answer;
import org.minyi.rules.order.act.Detail;
import org.minyi.rules.order.act.Person;

/**
 * A question that was disposed of.
 *
 * @param votes given by name; empty where hands, voices or papers decided
 * @param before how what it amended read before
 * @param noticed whether notice was given that it is to be rescinded or changed
 * @param earlier whether an earlier meeting decided it
 */
public record Decision(
        Question question,
        Disposal disposal,
        Map<Person, Answer> votes,
        String before,
        Detail beforeDetail,
        boolean noticed,
        boolean earlier) {
    /** How a question was disposed of. */
    public enum Disposal {
        ADOPTED,
        REJECTED,
        POSTPONED_INDEFINITELY,
        NOT_CONSIDERED,
        WITHDRAWN,
        RESCINDED
    }

    public Decision {
        votes = Map.copyOf(votes);
    }

    static Decision of(Question question, Disposal disposal, Map<Person, Answer> votes) {
        return new Decision(question, disposal, votes, "", new Detail.None(), false, false);
    }

    int id() {
        return question.id();
    }

    Decision as(Disposal newDisposal) {
        return new Decision(question, newDisposal, votes, before, beforeDetail, noticed, earlier);
    }

    Decision reading(String wording) {
        return of(question.reading(wording, question.detail()));
    }

    Decision amending(Question target) {
        return new Decision(question, disposal, votes, target.wording(), target.detail(), noticed, earlier);
    }

    Decision of(Question newQuestion) {
        return new Decision(newQuestion, disposal, votes, before, beforeDetail, noticed, earlier);
    }
}
