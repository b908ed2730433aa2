package org.minyi.rules.order.motion;

/** How a motion is decided. */
public enum VoteRule {
    MAJORITY("majority", "过半数赞成"),
    TWO_THIRDS("two_thirds", "三分之二以上赞成"),
    /** Two thirds, or a majority where notice was given, or a majority of all members (RONR 35:2(7)). */
    TWO_THIRDS_OR_NOTICE("two_thirds (or majority with notice)", "三分之二以上赞成；事先通知的过半数，或全体成员过半数"),
    /** Put as "shall the question be considered?"; two thirds against stop it (RONR 26). */
    TWO_THIRDS_AGAINST("two_thirds against", "三分之二以上反对方能阻止"),
    /** Put as "shall the decision of the chair stand?"; only a majority against reverses it (RONR 24). */
    TIE_SUSTAINS_CHAIR("tie sustains chair", "过半数反对才推翻；平局维持主持人裁定"),
    /** The chair rules. */
    CHAIR("none (chair)", "主持人裁定"),
    /** One member's demand is enough. */
    DEMAND("none (demand)", "一人要求即可"),
    /** It is answered, not decided. */
    NONE("none", "无须表决");

    private final String code;
    private final String chinese;

    VoteRule(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /** The name in machine-readable tables. */
    public String code() {
        return code;
    }

    public String chinese() {
        return chinese;
    }
}
