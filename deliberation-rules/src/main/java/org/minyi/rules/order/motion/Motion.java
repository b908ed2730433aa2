package org.minyi.rules.order.motion;

import static org.minyi.rules.order.motion.Application.AMENDABLE;
import static org.minyi.rules.order.motion.Application.DEBATABLE;
import static org.minyi.rules.order.motion.Application.DEBATABLE_OR_AMENDABLE;
import static org.minyi.rules.order.motion.Application.MAIN_QUESTION;
import static org.minyi.rules.order.motion.Application.NOTHING;
import static org.minyi.rules.order.motion.Category.BRING_BACK;
import static org.minyi.rules.order.motion.Category.INCIDENTAL;
import static org.minyi.rules.order.motion.Category.PRIVILEGED;
import static org.minyi.rules.order.motion.Category.SUBSIDIARY;
import static org.minyi.rules.order.motion.Reconsidering.ADOPTION;
import static org.minyi.rules.order.motion.Reconsidering.EITHER;
import static org.minyi.rules.order.motion.Reconsidering.NEVER;
import static org.minyi.rules.order.motion.Reconsidering.REJECTION;
import static org.minyi.rules.order.motion.Trait.AMENDMENT;
import static org.minyi.rules.order.motion.Trait.DEBATE;
import static org.minyi.rules.order.motion.Trait.INTERRUPTION;
import static org.minyi.rules.order.motion.Trait.SECOND;
import static org.minyi.rules.order.motion.VoteRule.CHAIR;
import static org.minyi.rules.order.motion.VoteRule.DEMAND;
import static org.minyi.rules.order.motion.VoteRule.MAJORITY;
import static org.minyi.rules.order.motion.VoteRule.NONE;
import static org.minyi.rules.order.motion.VoteRule.TIE_SUSTAINS_CHAIR;
import static org.minyi.rules.order.motion.VoteRule.TWO_THIRDS;
import static org.minyi.rules.order.motion.VoteRule.TWO_THIRDS_AGAINST;
import static org.minyi.rules.order.motion.VoteRule.TWO_THIRDS_OR_NOTICE;

import java.util.EnumSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Every motion of Robert's Rules of Order, with the section of the 12th edition that describes it. Three facts depend on
 * the moment and are stated here for the ordinary one: an amendment may be debated only where what it amends may; an
 * amendment of an amendment may not be amended itself; recess and the time to which to adjourn are debated where nothing
 * else is pending, for then they are main motions.
 */
public enum Motion {
    MAIN("主动议", 10, Category.MAIN, 0, Set.of(SECOND, DEBATE, AMENDMENT), MAJORITY, EITHER, NOTHING),

    POSTPONE_INDEFINITELY("搁置不议", 11, SUBSIDIARY, 1, Set.of(SECOND, DEBATE), MAJORITY, ADOPTION, MAIN_QUESTION),
    AMEND("修正", 12, SUBSIDIARY, 2, Set.of(SECOND, DEBATE, AMENDMENT), MAJORITY, EITHER, AMENDABLE),
    COMMIT("委托", 13, SUBSIDIARY, 3, Set.of(SECOND, DEBATE, AMENDMENT), MAJORITY, EITHER, MAIN_QUESTION),
    POSTPONE_DEFINITELY("改期", 14, SUBSIDIARY, 4, Set.of(SECOND, DEBATE, AMENDMENT), MAJORITY, EITHER, MAIN_QUESTION),
    LIMIT_DEBATE("限制或延长辩论", 15, SUBSIDIARY, 5, Set.of(SECOND, AMENDMENT), TWO_THIRDS, EITHER, DEBATABLE),
    PREVIOUS_QUESTION("结束辩论", 16, SUBSIDIARY, 6, Set.of(SECOND), TWO_THIRDS, EITHER, DEBATABLE_OR_AMENDABLE),
    LAY_ON_TABLE("暂停议题", 17, SUBSIDIARY, 7, Set.of(SECOND), MAJORITY, NEVER, MAIN_QUESTION),

    ORDERS_OF_DAY("要求遵守议程", 18, PRIVILEGED, 8, Set.of(INTERRUPTION), DEMAND, NEVER, NOTHING),
    QUESTION_OF_PRIVILEGE("权益问题", 19, PRIVILEGED, 9, Set.of(INTERRUPTION), CHAIR, NEVER, NOTHING),
    RECESS("休息", 20, PRIVILEGED, 10, Set.of(SECOND, AMENDMENT), MAJORITY, NEVER, NOTHING),
    ADJOURN("休会", 21, PRIVILEGED, 11, Set.of(SECOND), MAJORITY, NEVER, NOTHING),
    FIX_TIME_TO_ADJOURN("指定后续会议", 22, PRIVILEGED, 12, Set.of(SECOND, AMENDMENT), MAJORITY, EITHER, NOTHING),

    POINT_OF_ORDER("秩序问题", 23, INCIDENTAL, Set.of(INTERRUPTION), CHAIR, NEVER, NOTHING),
    APPEAL("申诉", 24, INCIDENTAL, Set.of(SECOND, DEBATE, INTERRUPTION), TIE_SUSTAINS_CHAIR, EITHER, NOTHING),
    SUSPEND_RULES("暂缓规则", 25, INCIDENTAL, Set.of(SECOND), TWO_THIRDS, NEVER, NOTHING),
    OBJECTION_TO_CONSIDERATION(
            "反对考虑", 26, INCIDENTAL, Set.of(INTERRUPTION), TWO_THIRDS_AGAINST, REJECTION, MAIN_QUESTION),
    DIVISION_OF_QUESTION("拆分议题", 27, INCIDENTAL, Set.of(SECOND, AMENDMENT), MAJORITY, NEVER, MAIN_QUESTION),
    CONSIDER_BY_PARAGRAPH("逐段审议", 28, INCIDENTAL, Set.of(SECOND, AMENDMENT), MAJORITY, NEVER, MAIN_QUESTION),
    DIVISION_OF_ASSEMBLY("要求重新表决", 29, INCIDENTAL, Set.of(INTERRUPTION), DEMAND, NEVER, NOTHING),
    METHOD_OF_VOTING("表决方式", 30, INCIDENTAL, Set.of(SECOND, AMENDMENT), MAJORITY, EITHER, NOTHING),
    NOMINATIONS("提名方式", 31, INCIDENTAL, Set.of(SECOND, AMENDMENT), MAJORITY, EITHER, NOTHING),
    EXCUSE_FROM_DUTY("请求免责", 32, INCIDENTAL, Set.of(DEBATE, AMENDMENT, INTERRUPTION), MAJORITY, REJECTION, NOTHING),
    PARLIAMENTARY_INQUIRY("咨询规则", 33, INCIDENTAL, Set.of(INTERRUPTION), NONE, NEVER, NOTHING),
    REQUEST_FOR_INFO("询问信息", 33, INCIDENTAL, Set.of(INTERRUPTION), NONE, NEVER, NOTHING),
    WITHDRAW_MOTION("请求收回动议", 33, INCIDENTAL, Set.of(INTERRUPTION), MAJORITY, REJECTION, NOTHING),
    READ_PAPERS("请求宣读文件", 33, INCIDENTAL, Set.of(INTERRUPTION), MAJORITY, EITHER, NOTHING),

    TAKE_FROM_TABLE("恢复议题", 34, BRING_BACK, Set.of(SECOND), MAJORITY, NEVER, NOTHING),
    RESCIND("取消已通过的决定", 35, BRING_BACK, Set.of(SECOND, DEBATE, AMENDMENT), TWO_THIRDS_OR_NOTICE, REJECTION, NOTHING),
    AMEND_ADOPTED(
            "修改已通过的决定", 35, BRING_BACK, Set.of(SECOND, DEBATE, AMENDMENT), TWO_THIRDS_OR_NOTICE, REJECTION, NOTHING),
    DISCHARGE_COMMITTEE(
            "收回委托", 36, BRING_BACK, Set.of(SECOND, DEBATE, AMENDMENT), TWO_THIRDS_OR_NOTICE, REJECTION, NOTHING),
    RECONSIDER("重议", 37, BRING_BACK, Set.of(SECOND, DEBATE, INTERRUPTION), MAJORITY, NEVER, NOTHING);

    private static final Set<Motion> ASKED =
            EnumSet.of(ORDERS_OF_DAY, QUESTION_OF_PRIVILEGE, POINT_OF_ORDER, PARLIAMENTARY_INQUIRY, REQUEST_FOR_INFO);
    private static final Set<Motion> MAIN_QUESTIONS = EnumSet.of(MAIN, RESCIND, AMEND_ADOPTED, DISCHARGE_COMMITTEE);

    private final String chinese;
    private final int section;
    private final MotionFacts facts;

    Motion(
            String chinese,
            int section,
            Category category,
            int rank,
            Set<Trait> traits,
            VoteRule vote,
            Reconsidering reconsidering,
            Application application) {
        this.chinese = chinese;
        this.section = section;
        this.facts = new MotionFacts(category, OptionalInt.of(rank), traits, vote, reconsidering, application);
    }

    Motion(
            String chinese,
            int section,
            Category category,
            Set<Trait> traits,
            VoteRule vote,
            Reconsidering reconsidering,
            Application application) {
        this.chinese = chinese;
        this.section = section;
        this.facts = new MotionFacts(category, OptionalInt.empty(), traits, vote, reconsidering, application);
    }

    public String chinese() {
        return chinese;
    }

    /** The name in English words. */
    public String english() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The section of Robert's Rules of Order, 12th edition. */
    public int section() {
        return section;
    }

    /** What Robert's Rules say of it. */
    public MotionFacts facts() {
        return facts;
    }

    /** Whether it is put to the chair, who rules on it or answers, and not to the meeting. */
    public boolean isAsked() {
        return ASKED.contains(this);
    }

    /** Whether it is a main question: the motion of that name, and those that bring a decision back as one (RONR 6:25). */
    public boolean isMainQuestion() {
        return MAIN_QUESTIONS.contains(this);
    }
}
