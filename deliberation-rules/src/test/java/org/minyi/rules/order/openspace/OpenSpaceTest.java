package org.minyi.rules.order.openspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.rules.order.act.Person;

@DisplayName("An open space")
class OpenSpaceTest {
    private static final Person GUIDE = new Person("引");
    private static final Person A = new Person("甲");
    private static final Person B = new Person("乙");
    private static final Person C = new Person("丙");
    private static final Place HALL_1 = new Place(1, "大厅");
    private static final Place TEA_1 = new Place(1, "茶室");
    private static final Place HALL_2 = new Place(2, "大厅");

    private OpenSpace space =
            OpenSpace.of(new Venue("老小区怎么变", List.of("九点", "十点"), Map.of("大厅", 3, "茶室", 2), 3), GUIDE);

    @Test
    @DisplayName("lets whoever joined offer a session at a free place, and nobody be host twice at a time")
    void offering() {
        refuses(new Action.Offer(A, "古井", HALL_1), Obstacle.NOT_JOINED);
        join();
        take(new Action.Offer(A, "古井", HALL_1));

        refuses(new Action.Join(A), Obstacle.HAS_JOINED);
        refuses(new Action.Offer(B, "停车", HALL_1), Obstacle.PLACE_IS_TAKEN);
        refuses(new Action.Offer(A, "停车", TEA_1), Obstacle.HOSTS_ELSEWHERE);
        refuses(new Action.Offer(B, " ", TEA_1), Obstacle.NO_TOPIC);
        refuses(new Action.Offer(B, "停车", new Place(3, "大厅")), Obstacle.NO_SUCH_PLACE);
        refuses(new Action.Offer(B, "停车", new Place(0, "大厅")), Obstacle.NO_SUCH_PLACE);
        refuses(new Action.Offer(B, "停车", new Place(1, "屋顶")), Obstacle.NO_SUCH_PLACE);
        take(new Action.Offer(A, "停车", HALL_2));
    }

    @Test
    @DisplayName("lets the host move or cancel a session until it begins")
    void changing() {
        join();
        take(new Action.Offer(A, "古井", HALL_1));

        refuses(new Action.Shift(B, 1, TEA_1), Obstacle.ONLY_THE_HOST);
        refuses(new Action.Cancel(A, 2), Obstacle.NO_SUCH_SESSION);
        take(new Action.Shift(A, 1, TEA_1));
        assertThat(space.session(1).orElseThrow().place()).isEqualTo(TEA_1);
        refuses(new Action.GoOn(A), Obstacle.ONLY_THE_FACILITATOR);
        take(new Action.GoOn(GUIDE));
        refuses(new Action.Cancel(A, 1), Obstacle.SLOT_IS_OVER);
        refuses(new Action.Offer(B, "停车", HALL_1), Obstacle.SLOT_IS_OVER);
        take(new Action.Offer(B, "停车", HALL_2));
        take(new Action.Offer(C, "路灯", new Place(2, "茶室")));
        refuses(new Action.Shift(C, 3, HALL_2), Obstacle.PLACE_IS_TAKEN);
        take(new Action.Cancel(B, 2));
        assertThat(space.sessions()).extracting(Session::id).containsExactly(1, 3);
    }

    @Test
    @DisplayName("lets people move between sessions as the rooms hold them; hosts stay")
    void movement() {
        join();
        take(new Action.Offer(A, "古井", TEA_1));
        take(new Action.Offer(B, "停车", HALL_1));
        refuses(new Action.Go(C, 1), Obstacle.NO_SUCH_SESSION);
        take(new Action.GoOn(GUIDE));

        take(new Action.Go(C, 1));
        refuses(new Action.Go(C, 1), Obstacle.IS_THERE);
        refuses(new Action.Go(GUIDE, 1), Obstacle.ROOM_IS_FULL);
        refuses(new Action.Go(A, 2), Obstacle.HOST_STAYS);
        refuses(new Action.StepOut(A), Obstacle.HOST_STAYS);
        take(new Action.Go(C, 2));
        assertThat(space.whereabouts(C).orElseThrow().topic()).isEqualTo("停车");
        take(new Action.Go(GUIDE, 1));
        take(new Action.StepOut(C));
        refuses(new Action.StepOut(C), Obstacle.IS_NOWHERE);
        assertThat(space.session(2).orElseThrow().people()).containsExactly(B);
    }

    @Test
    @DisplayName("ends with reports and dots, the most dots first")
    void harvest() {
        join();
        take(new Action.Offer(A, "古井", HALL_1));
        take(new Action.Offer(B, "停车", TEA_1));
        refuses(new Action.Report(A, 1, "挖开"), Obstacle.NOT_NOW);
        take(new Action.GoOn(GUIDE));
        refuses(new Action.Report(B, 1, "挖开"), Obstacle.ONLY_THE_HOST);
        refuses(new Action.Report(A, 9, "挖开"), Obstacle.NO_SUCH_SESSION);
        refuses(new Action.Report(A, 1, ""), Obstacle.NO_REPORT);
        take(new Action.Report(A, 1, "挖开"));
        refuses(new Action.SetDots(C, 1, 1), Obstacle.NOT_NOW);
        take(new Action.GoOn(GUIDE));
        take(new Action.GoOn(GUIDE));

        refuses(new Action.Offer(C, "路灯", HALL_2), Obstacle.SLOT_IS_OVER);
        take(new Action.SetDots(C, 2, 2));
        refuses(new Action.SetDots(C, 1, 2), Obstacle.TOO_MANY_DOTS);
        refuses(new Action.SetDots(C, 1, 0), Obstacle.TOO_MANY_DOTS);
        refuses(new Action.SetDots(C, 3, 1), Obstacle.NO_SUCH_SESSION);
        take(new Action.SetDots(C, 1, 1));
        assertThat(space.ranking()).extracting(OpenSpace.Weighed::dots).containsExactly(2, 1);
        assertThat(space.ranking().getFirst().session().topic()).isEqualTo("停车");
        take(new Action.GoOn(GUIDE));
        refuses(new Action.Join(new Person("丁")), Obstacle.NOT_NOW);
        assertThat(space.openActions(GUIDE)).isEmpty();
    }

    @Test
    @DisplayName("says what is open instead, and has a slot and a room with seats")
    void open() {
        assertThat(space.take(new Action.GoOn(A)))
                .isEqualTo(new ActionOutcome.Refused(Obstacle.NOT_JOINED, List.of(new Action.Join(A))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Venue("", List.of(), Map.of("a", 1), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Venue("", List.of("a"), Map.of(), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Venue("", List.of("a"), Map.of("a", 0), 0));
    }

    private void join() {
        List.of(A, B, C).forEach(person -> take(new Action.Join(person)));
    }

    private void take(Action action) {
        space = switch (space.take(action)) {
            case ActionOutcome.Done(var next) -> next;
            case ActionOutcome.Refused refused -> throw new AssertionError(action + ": " + refused.obstacle());
        };
    }

    private void refuses(Action action, Obstacle obstacle) {
        assertThat(space.take(action))
                .isInstanceOfSatisfying(
                        ActionOutcome.Refused.class,
                        refused -> assertThat(refused.obstacle()).isEqualTo(obstacle));
    }
}
