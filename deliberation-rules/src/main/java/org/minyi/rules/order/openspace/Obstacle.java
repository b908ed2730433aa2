package org.minyi.rules.order.openspace;

/** Why an action is refused. The names are stable. */
public enum Obstacle {
    NOT_JOINED("先加入，再参与。", "Join first."),
    HAS_JOINED("已经加入。", "This person has joined already."),
    NOT_NOW("现在这一阶段不能这样做。", "This is not done at this stage."),
    ONLY_THE_FACILITATOR("由引导者推进。", "Only the facilitator does this."),
    ONLY_THE_HOST("只有发起人可以这样做。", "Only the host of the session does this."),
    NO_TOPIC("写明话题。", "A session has a topic."),
    NO_SUCH_PLACE("没有这个时段或场地。", "There is no such slot or room."),
    SLOT_IS_OVER("这个时段已经开始或结束。", "That slot has begun or is over."),
    PLACE_IS_TAKEN("这个时段的场地已有话题。", "Another session is in that room then."),
    HOSTS_ELSEWHERE("同一时段只能发起一场。", "Nobody hosts two sessions at the same time."),
    NO_SUCH_SESSION("没有这一场，或现在不在进行。", "There is no such session, or not now."),
    IS_THERE("已经在这一场。", "This person is there already."),
    IS_NOWHERE("没有在任何一场。", "This person is in no session."),
    ROOM_IS_FULL("场地已满。", "The room is full."),
    HOST_STAYS("发起人须留在自己的一场。", "The host stays with the session."),
    NO_REPORT("写明成果。", "A report says something."),
    TOO_MANY_DOTS("圆点不够。", "There are not so many dots left.");

    private final String chinese;
    private final String english;

    Obstacle(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
