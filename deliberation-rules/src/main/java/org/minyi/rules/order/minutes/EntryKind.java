package org.minyi.rules.order.minutes;

/** What minutes record. The names are stable; the sentences name their values in braces. */
public enum EntryKind {
    ARRIVED("{person} 到场。", "{person} arrives."),
    LEFT("{person} 离场。", "{person} leaves."),
    CALLED_TO_ORDER(
            "{person} 宣布开会，到场 {present} 人，名册 {members} 人。",
            "{person} calls the meeting to order; {present} of {members} members are present."),
    QUORUM_MET("达到法定人数（{needed} 人）。", "A quorum of {needed} is present."),
    QUORUM_MISSED("未达法定人数（{needed} 人），现有 {present} 人。", "A quorum of {needed} is not present; there are {present}."),
    CHAIR_HANDED_OVER("由 {person} 主持。", "{person} takes the chair."),
    ITEM_TAKEN_UP("进入议程第 {item} 项：{wording}。", "Item {item} of the agenda is taken up: {wording}."),
    MOVED("{person} 提出：{motion} #{question}：{wording}", "{person} moves: {motion} #{question}: {wording}"),
    RAISED("{person} 提出{motion}：{wording}", "{person} raises a {motion}: {wording}"),
    SECONDED("{person} 附议 #{question}。", "{person} seconds #{question}."),
    FELL("#{question} 无人附议，不予处理。", "#{question} is not seconded and falls."),
    STATED("#{question} 列为待决议题。", "#{question} is before the meeting."),
    WITHDRAWN("#{question} 收回。", "#{question} is withdrawn."),
    RULED("主持人裁定：{ruling}。{reason}", "The chair rules: {ruling}. {reason}"),
    REPLIED("答复：{answer}", "The answer: {answer}"),
    OUT_OF_ORDER("#{question} 不合规则，不予处理。", "#{question} is out of order."),
    BACK_IN_ORDER("推翻裁定，#{question} 恢复处理。", "The ruling is reversed: #{question} is in order."),
    VOTE_VOID("人数不足，表决无效。", "The quorum is lost and the vote is void."),
    DIVISION("{person} 要求重新计票。", "{person} demands a division."),
    COUNTED("表决：赞成 {yes}，反对 {no}，弃权 {abstain}。", "The vote: {yes} yes, {no} no, {abstain} abstained."),
    JUDGED("凭声音判断：{side}。", "Judged by voices: {side}."),
    CONSENTED("无人反对。", "Nobody objects."),
    ADOPTED("#{question} 通过：{wording}", "#{question} is adopted: {wording}"),
    REJECTED("#{question} 未通过。", "#{question} is rejected."),
    SUSTAINED("维持主持人裁定。", "The ruling of the chair stands."),
    REVERSED("推翻主持人裁定。", "The ruling of the chair is reversed."),
    CONSIDERED("继续考虑该议题。", "The question is considered."),
    NOT_CONSIDERED("不考虑 #{question}。", "#{question} is not considered."),
    AMENDED("#{question} 修改为：{wording}", "#{question} now reads: {wording}"),
    KILLED("#{question} 搁置不议。", "#{question} is postponed indefinitely."),
    SET_ASIDE("#{question} {why}：{wording}", "#{question} is {why}: {wording}"),
    TAKEN_UP_AGAIN("#{question} 恢复处理：{wording}", "#{question} is before the meeting again: {wording}"),
    DEBATE_LIMITED(
            "#{question} 每人发言 {speeches} 次，每次 {seconds} 秒。",
            "On #{question} each speaks {speeches} times, {seconds} seconds at a time."),
    DEBATE_CLOSED("结束对 #{question} 的辩论。", "Debate on #{question} is closed."),
    DIVIDED("#{question} 拆分为 {parts} 部分。", "#{question} is divided into {parts} parts."),
    RULE_SUSPENDED("暂缓规则：{rule}", "This rule is suspended: {rule}"),
    METHOD_SET("#{question} 须{method}。", "#{question} is decided by {method}."),
    RESCINDED("取消决定 #{question}。", "The decision #{question} is rescinded."),
    DECISION_CHANGED("决定 #{question} 改为：{wording}", "The decision #{question} now reads: {wording}"),
    ORDERS_FOLLOWED("恢复按议程进行。", "The meeting goes back to its agenda."),
    ORDERS_SET_ASIDE("决定暂不按议程进行。", "The meeting sets its agenda aside."),
    RECESSED("休息：{wording}", "Recess: {wording}"),
    RESUMED("继续开会。", "The meeting is called to order again."),
    TIME_FIXED("后续会议：{wording}", "The meeting will adjourn to: {wording}"),
    ADJOURNED("散会。", "The meeting is adjourned.");

    private final String chinese;
    private final String english;

    EntryKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String chinese() {
        return chinese;
    }

    String english() {
        return english;
    }
}
