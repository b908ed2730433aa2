package org.minyi.rules.order.motion;

/** The five classes of motions (RONR 5 and 6). */
public enum Category {
    /** Brings business before the meeting when nothing else is pending. */
    MAIN("主动议"),
    /** Helps to treat or dispose of a pending question. */
    SUBSIDIARY("附属动议"),
    /** Has nothing to do with the pending question but cannot wait for it. */
    PRIVILEGED("优先动议"),
    /** Arises out of the business at hand and is settled before it goes on. */
    INCIDENTAL("偶发动议"),
    /** Brings a question that was disposed of before the meeting again. */
    BRING_BACK("再议动议");

    private final String chinese;

    Category(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
