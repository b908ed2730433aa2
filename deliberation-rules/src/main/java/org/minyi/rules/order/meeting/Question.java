package org.minyi.rules.order.meeting;

import org.minyi.rules.order.act.Detail;
import org.minyi.rules.order.act.Person;
import org.minyi.rules.order.motion.Motion;

/**
 * A motion on its way.
 *
 * @param id number in the meeting, by which minutes and other acts name it
 * @param wording what shall be decided; of an amendment the text as it shall read
 * @param target number of the question or decision it is applied to; 0 for none
 * @param debatable whether it may be debated, at this moment's place
 * @param amendable whether it may be amended, at this moment's place
 * @param counted whether its vote must be counted
 * @param secret whether its vote is by secret ballot
 * @param reconsidered whether it was reconsidered already
 */
public record Question(
        int id,
        Motion motion,
        Person mover,
        Stage stage,
        String wording,
        int target,
        Detail detail,
        boolean debatable,
        boolean amendable,
        Debate debate,
        boolean counted,
        boolean secret,
        boolean reconsidered) {

    /** Whether it may be debated now. */
    public boolean isOpenToDebate() {
        return stage == Stage.STATED && debatable && !debate.closed();
    }

    boolean isOpenToAmendment() {
        return stage == Stage.STATED && amendable && !debate.closed();
    }

    Question at(Stage newStage) {
        return new Question(
                id,
                motion,
                mover,
                newStage,
                wording,
                target,
                detail,
                debatable,
                amendable,
                debate,
                counted,
                secret,
                reconsidered);
    }

    Question reading(String newWording, Detail newDetail) {
        return new Question(
                id,
                motion,
                mover,
                stage,
                newWording,
                target,
                newDetail,
                debatable,
                amendable,
                debate,
                counted,
                secret,
                reconsidered);
    }

    Question with(Debate newDebate) {
        return new Question(
                id,
                motion,
                mover,
                stage,
                wording,
                target,
                detail,
                debatable,
                amendable,
                newDebate,
                counted,
                secret,
                reconsidered);
    }

    Question votedBy(Detail.Method method) {
        return new Question(
                id,
                motion,
                mover,
                stage,
                wording,
                target,
                detail,
                debatable,
                amendable,
                debate,
                true,
                method.secret(),
                reconsidered);
    }

    Question asReconsidered() {
        return new Question(
                id, motion, mover, stage, wording, target, detail, debatable, amendable, debate, counted, secret, true);
    }

    /** A part of it, as a question of its own. */
    Question part(int newId, String newWording) {
        return new Question(
                newId,
                motion,
                mover,
                stage,
                newWording,
                target,
                new Detail.None(),
                debatable,
                amendable,
                Debate.under(debate.limit()),
                counted,
                secret,
                reconsidered);
    }
}
