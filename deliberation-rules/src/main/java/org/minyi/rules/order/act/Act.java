package org.minyi.rules.order.act;

import java.time.Duration;
import org.minyi.rules.ballot.question.Answer;
import org.minyi.rules.order.motion.Motion;

/** Something a person does in a meeting. */
public sealed interface Act {
    /** Who does it. */
    Person person();

    record Arrive(Person person) implements Act {}

    record Leave(Person person) implements Act {}

    record CallToOrder(Person person) implements Act {}

    /** The chair calls the meeting back from a recess. */
    record Resume(Person person) implements Act {}

    /** The chair closes the meeting: its agenda is finished, or it has no quorum. */
    record Close(Person person) implements Act {}

    /** The chair hands the chair to another member, for example to speak. */
    record HandOverChair(Person person, Person to) implements Act {}

    /** The chair says how much time has passed since this was last said; the time of whoever has the floor runs. */
    record KeepTime(Person person, Duration passed) implements Act {}

    /** The chair takes up an item of the agenda, counted from 1. */
    record TakeUp(Person person, int item) implements Act {}

    /** The chair takes up a postponed question, or a referred one on which the committee reports. */
    record TakeUpAgain(Person person, int question) implements Act {}

    record RaiseHand(Person person, Purpose purpose) implements Act {}

    record LowerHand(Person person) implements Act {}

    /** The chair gives somebody the floor. */
    record Recognise(Person person, Person speaker) implements Act {}

    /** Whoever has the floor gives it up. */
    record EndSpeech(Person person) implements Act {}

    /**
     * Makes a motion.
     *
     * @param wording what shall be decided; for an amendment the whole text as it shall read
     * @param target number of the decision or question that shall be brought back; 0 for other motions
     */
    record Move(Person person, Motion motion, String wording, int target, Detail detail) implements Act {
        public Move(Person person, Motion motion, String wording) {
            this(person, motion, wording, 0, new Detail.None());
        }
    }

    record Second(Person person) implements Act {}

    /** The chair drops a motion that nobody seconds. */
    record LetFall(Person person) implements Act {}

    /** The chair states the question: from now on it belongs to the meeting. */
    record State(Person person) implements Act {}

    /** The mover takes a motion back before it is stated. */
    record Withdraw(Person person) implements Act {}

    /** The chair asks whether anybody objects to deciding without a vote. */
    record AskConsent(Person person) implements Act {}

    /** A member objects to deciding without a vote. */
    record Object(Person person) implements Act {}

    record PutToVote(Person person) implements Act {}

    record Vote(Person person, Answer answer) implements Act {}

    /** The chair counts hands; they stand for the votes of all. */
    record CountHands(Person person, int yes, int no, int abstain) implements Act {}

    /** The chair judges by ear who has it. */
    record JudgeVoices(Person person, boolean ayes) implements Act {}

    /** The chair announces the result, and what it brings about happens. */
    record Announce(Person person) implements Act {}

    /** The chair rules on a point of order, a question of privilege or a call for the orders of the day. */
    record GiveRuling(Person person, boolean granted, String reason) implements Act {}

    /** The chair, or whoever the chair lets, answers an inquiry. */
    record Reply(Person person, String answer) implements Act {}
}
