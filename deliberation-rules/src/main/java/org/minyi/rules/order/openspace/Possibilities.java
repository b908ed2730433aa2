package org.minyi.rules.order.openspace;

import java.util.ArrayList;
import java.util.List;
import org.minyi.rules.order.act.Person;

/** Every action a person could think of now, with placeholders for texts. */
final class Possibilities {
    private static final String PLACEHOLDER = "…";

    private Possibilities() {}

    static List<Action> of(OpenSpace space, Person person) {
        var all = new ArrayList<Action>(
                List.of(new Action.Join(person), new Action.StepOut(person), new Action.GoOn(person)));
        places(space).forEach(place -> all.add(new Action.Offer(person, PLACEHOLDER, place)));
        for (var session : space.sessions()) {
            places(space).stream()
                    .filter(place -> !place.equals(session.place()))
                    .forEach(place -> all.add(new Action.Shift(person, session.id(), place)));
            all.add(new Action.Cancel(person, session.id()));
            all.add(new Action.Go(person, session.id()));
            all.add(new Action.Report(person, session.id(), PLACEHOLDER));
            all.add(new Action.SetDots(person, session.id(), 1));
        }
        return all;
    }

    private static List<Place> places(OpenSpace space) {
        var places = new ArrayList<Place>();
        for (int slot = 1; slot <= space.venue().slots().size(); slot++) {
            for (var room : space.venue().rooms().keySet()) {
                places.add(new Place(slot, room));
            }
        }
        return places;
    }
}
