package org.minyi.rules.order.act;

import java.util.Map;

/**
 * The rules by which an act is refused. The names are stable; the sentences name their values in braces.
 */
public enum Rule {
    NOT_A_MEMBER("只有名册上的成员才能参加。", "Only members on the roll take part."),
    NOT_PRESENT("先签到，才能参加。", "Only who is present takes part: arrive first."),
    ALREADY_PRESENT("此人已经在场。", "This person is here already."),
    NOT_IN_SESSION("会议不在进行中。", "The meeting is not in session."),
    ALREADY_IN_SESSION("会议已经开始。", "The meeting is in session already."),
    ONLY_THE_CHAIR("这是主持人的职责。", "Only the chair does this."),
    CHAIR_STAYS("主持人须先移交主持，才能离场。", "The chair hands the chair over before leaving."),
    CHAIR_IS_NEUTRAL("主持人中立：不提动议，不附议，不参与辩论。", "The chair is neutral and neither moves, seconds nor debates.", true),
    NO_QUORUM(
            "到场人数不足法定人数（{needed} 人），只能休息、休会或指定后续会议。",
            "Without a quorum of {needed} the meeting may only recess, adjourn or fix the time to which to adjourn."),
    NOT_FINISHED("议程未完，须由会议决定休会。", "The agenda is not finished, so the meeting itself decides to adjourn."),
    NO_SUCH_ITEM("议程上没有这一项，或已处理。", "The agenda has no such item left."),
    NOT_IN_THESE_RULES("本次会议采用的规则没有这种动议。", "The rules of this meeting do not know this motion."),

    ONE_THING_AT_A_TIME("一时一件：先处理当前的事项。", "One thing at a time: what is before the meeting comes first."),
    REQUEST_FIRST("先由主持人裁定或答复提出的问题。", "The chair first rules on or answers what was raised."),
    CONSENT_IS_ASKED("正在征询是否有异议。", "The chair is asking whether anybody objects."),
    NO_CONSENT_ASKED("没有正在征询的异议。", "Nobody has asked whether there is an objection."),
    VOTE_UNDER_WAY("表决进行中，不得打断。", "A vote is under way and is not interrupted."),
    NO_VOTE_UNDER_WAY("没有正在进行的表决。", "No vote is under way."),

    NEEDS_FLOOR("先举手，经主持人准许后再提出。", "Raise your hand and be given the floor first."),
    FLOOR_IS_HELD("别人正在发言，不得打断。", "Somebody has the floor and is not interrupted by this."),
    FLOOR_IS_FREE("此人没有发言权可交回。", "This person does not have the floor."),
    HAND_IS_UP("已经举手或正在发言。", "The hand is up already, or the person has the floor."),
    HAND_IS_NOT_UP("此人没有举手。", "This person's hand is not up."),
    NOT_NEXT_TO_SPEAK(
            "发言次序：动议人优先，未发言者优先，正反方轮流。现在轮到 {person}。",
            "The mover speaks first, who has not spoken goes before who has, and the sides take turns. Next is {person}.",
            true),
    SPEECHES_USED_UP("每人对同一议题最多发言 {speeches} 次。", "Nobody speaks more than {speeches} times on one question.", true),
    NOT_DEBATABLE("当前事项不能辩论。", "What is pending may not be debated."),
    DEBATE_IS_CLOSED("已决定结束辩论。", "The meeting has closed debate."),
    HANDS_ARE_UP("还有人举手，充分辩论后才能表决。", "Somebody still wants the floor; everybody is heard before the vote."),

    NOTHING_TO_SECOND("没有等待附议的动议。", "No motion waits for a second."),
    OWN_MOTION("不能附议自己的动议。", "Nobody seconds an own motion."),
    NOTHING_TO_STATE("没有等待主持人陈述的动议。", "No motion waits to be stated."),
    NOT_THE_MOVER("只有动议人可以收回动议。", "Only its mover takes a motion back."),
    BELONGS_TO_MEETING(
            "议题陈述后属于会议，须经会议同意才能收回。", "A stated question belongs to the meeting; ask for leave to withdraw it."),
    NOTHING_PENDING("没有待决议题。", "No question is pending."),
    OUTRANKED("{motion} 优先于此动议，先处理。", "{motion} takes precedence and comes first."),
    DOES_NOT_APPLY("此动议不能用于当前议题。", "This motion cannot be applied to what is pending."),
    NOT_AMENDABLE("当前议题不能修正。", "What is pending may not be amended."),
    TWO_DEGREES("修正案最多两层：不能再修正“修正案的修正案”。", "An amendment of an amendment may not be amended itself."),
    WORDING_MISSING("动议须写明内容。", "The motion must say what shall be decided."),
    DETAIL_MISSING("动议缺少必要的说明，或说明不属于此动议。", "The motion lacks the detail it needs, or has one it does not take."),
    ALREADY_DEALT_WITH(
            "同一议题本次会议已处理，可以重议、恢复或取消，不能重新提出。",
            "This question has been dealt with at this meeting: reconsider it, take it up again or rescind it.",
            true),
    TOO_LATE_TO_OBJECT(
            "议题已开始辩论，不能再反对考虑。", "Debate has begun, so it is too late to object to considering the question."),
    NO_RULING("申诉须紧接在主持人裁定之后提出。", "An appeal follows at once on a ruling of the chair."),
    NOT_VOICES(
            "只有在主持人凭声音判断后、宣布前，才能要求重新表决。",
            "A division is demanded between the judgement by voices and the announcement."),
    AGENDA_IS_KEPT("会议正在按议程进行。", "The meeting is keeping to its agenda."),
    NOT_SUSPENDABLE("这条规则保护成员的基本权利，不能暂缓。", "This rule protects members and cannot be suspended."),
    NO_SUCH_QUESTION("没有可以这样处理的议题或决定。", "There is no question or decision that this can bring back."),
    NOT_RECONSIDERED("这个结果不能重议。", "This outcome cannot be reconsidered."),
    NOT_ON_PREVAILING_SIDE("只有表决时站在获胜一方的人可以要求重议。", "Only who voted with the prevailing side moves to reconsider."),

    NOT_VOTED_ON("当前事项不由表决决定。", "What is pending is not decided by a vote."),
    CONSENT_UNFIT("这件事须表决，不能征询无异议通过。", "This is put to a vote, not to unanimous consent."),
    CHAIR_VOTES_TO_DECIDE("主持人只在其一票能改变结果时投票。", "The chair votes only where that vote changes the result."),
    VOTES_ARE_NAMED("已有人逐一投票，不能再数手。", "Votes have been cast one by one, so hands are not counted."),
    COUNT_STANDS("已数手，逐一投票不再计入。", "Hands have been counted, so single votes do not count."),
    MORE_THAN_PRESENT("票数多于在场可投票的人数。", "There are more votes than voters present."),
    MUST_BE_COUNTED("此事须计票，不能凭声音判断。", "This must be counted and is not judged by voices."),
    NO_VOTES_YET("还没有人投票。", "Nobody has voted yet."),
    NOTHING_RAISED("没有等待裁定的问题。", "Nothing waits for a ruling."),
    NO_INQUIRY("没有等待答复的询问。", "No inquiry waits for an answer."),
    MUST_BE_FOLLOWED("议程必须遵守，除非三分之二以上表决反对。", "The orders of the day are followed unless two thirds vote against it.");

    private final String chinese;
    private final String english;
    private final boolean suspendable;

    Rule(String chinese, String english) {
        this(chinese, english, false);
    }

    Rule(String chinese, String english, boolean suspendable) {
        this.chinese = chinese;
        this.english = english;
        this.suspendable = suspendable;
    }

    /** Whether a meeting can suspend it: rules of order yes, what protects members or their quorum no (RONR 25:7 ff.). */
    public boolean isSuspendable() {
        return suspendable;
    }

    /** The rule as a Chinese sentence with these values filled in. */
    public String chinese(Map<String, String> values) {
        return filled(chinese, values);
    }

    /** The rule as an English sentence with these values filled in. */
    public String english(Map<String, String> values) {
        return filled(english, values);
    }

    private static String filled(String template, Map<String, String> values) {
        var sentence = template;
        for (var value : values.entrySet()) {
            sentence = sentence.replace("{" + value.getKey() + "}", value.getValue());
        }
        return sentence;
    }
}
