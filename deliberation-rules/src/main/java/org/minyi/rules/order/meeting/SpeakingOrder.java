package org.minyi.rules.order.meeting;

import java.util.Comparator;
import java.util.Optional;
import org.minyi.rules.order.act.Person;
import org.minyi.rules.order.act.Purpose;
import org.minyi.rules.order.meeting.Floor.Hand;

/**
 * Whose hand comes next: the mover before all others, who has not spoken on the question before who has, the side that did
 * not speak last before the other, and then who was first (RONR 42:9).
 */
final class SpeakingOrder {
    private SpeakingOrder() {}

    static Optional<Person> next(Meeting meeting) {
        var hands = meeting.floor().hands();
        return meeting.top()
                .map(top -> hands.stream().min(onQuestion(top)))
                .orElseGet(() -> hands.stream().findFirst())
                .map(Hand::person);
    }

    private static Comparator<Hand> onQuestion(Question question) {
        return Comparator.comparing((Hand hand) -> !isMoverToSpeak(question, hand))
                .thenComparing(hand -> hasSpoken(question, hand))
                .thenComparing(hand -> question.debate().lastSide().equals(Optional.of(hand.purpose())));
    }

    private static boolean isMoverToSpeak(Question question, Hand hand) {
        return question.mover().equals(hand.person())
                && hand.purpose() != Purpose.MOVE
                && question.debate().speechesOf(hand.person()) == 0;
    }

    private static boolean hasSpoken(Question question, Hand hand) {
        return hand.purpose() != Purpose.MOVE && question.debate().speechesOf(hand.person()) > 0;
    }
}
