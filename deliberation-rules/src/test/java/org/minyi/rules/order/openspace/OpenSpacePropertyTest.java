package org.minyi.rules.order.openspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.minyi.rules.order.act.Person;

class OpenSpacePropertyTest {
    @Property(tries = 100)
    void noActionsLeadToAnImpossibleOpenSpaceAndReplayRebuildsIt(@ForAll long seed) {
        var random = new Random(seed);
        var start = start();
        var space = start;
        var actions = new ArrayList<Action>();
        for (int step = 0; step < 120; step++) {
            var person = new Person("p" + random.nextInt(6));
            var open = space.openActions(person);
            if (!open.isEmpty()) {
                var action = open.get(random.nextInt(open.size()));
                if (!(action instanceof Action.GoOn) || random.nextInt(5) == 0) {
                    actions.add(action);
                    space = done(space, action);
                    assertPossible(space);
                }
            }
        }
        var again = start;
        for (var action : actions) {
            again = done(again, action);
        }
        assertThat(again).isEqualTo(space);
    }

    private static OpenSpace start() {
        var rooms = new LinkedHashMap<String, Integer>();
        rooms.put("大", 3);
        rooms.put("小", 1);
        return OpenSpace.of(new Venue("题", List.of("一", "二", "三"), rooms, 3), new Person("p0"));
    }

    private static OpenSpace done(OpenSpace space, Action action) {
        return ((ActionOutcome.Done) space.take(action)).space();
    }

    private static void assertPossible(OpenSpace space) {
        assertThat(space.sessions()).extracting(Session::place).doesNotHaveDuplicates();
        assertThat(space.sessions()).extracting(Session::id).doesNotHaveDuplicates();
        for (var session : space.sessions()) {
            assertThat(session.people()).contains(session.host());
            assertThat(session.people().size())
                    .isLessThanOrEqualTo(
                            space.venue().rooms().get(session.place().room()));
            assertThat(space.people()).containsAll(session.people());
        }
        for (var person : space.people()) {
            assertThat(space.going().stream().filter(session -> session.people().contains(person)))
                    .hasSizeLessThan(2);
            assertThat(space.dotsLeft(person)).isBetween(0, space.venue().dots());
        }
    }
}
