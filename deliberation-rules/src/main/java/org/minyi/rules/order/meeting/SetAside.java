package org.minyi.rules.order.meeting;

import java.util.List;
import org.minyi.rules.order.minutes.Words;

/** A main question, with all that adhered to it, that is not before the meeting at present. */
public record SetAside(List<Question> stack, Why why) {
    /** How it went. */
    public enum Why {
        TABLED("暂停", "laid on the table"),
        POSTPONED("改期", "postponed"),
        REFERRED("委托", "referred"),
        UNFINISHED("未完成", "left unfinished");

        private final Words words;

        Why(String chinese, String english) {
            words = new Words(chinese, english);
        }

        /** In words. */
        public Words words() {
            return words;
        }
    }

    public SetAside {
        stack = List.copyOf(stack);
    }

    /** The main question's number. */
    public int id() {
        return stack.getFirst().id();
    }
}
