package org.minyi.testkit.sample;

import java.util.List;
import java.util.stream.Collectors;
import org.minyi.contracts.envelope.CloudEvent;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.contracts.notification.BulletinPublished;
import org.minyi.servicekit.consuming.BatchConsumer;
import org.minyi.servicekit.store.AggregateStores;
import org.minyi.servicekit.store.CopyStore;

/** Takes batches: tallies titles by their first letter. */
class Tallying implements BatchConsumer {
    /** A title that cannot be tallied. */
    static final String IMPOSSIBLE = "?";

    /** Titles in the order in which they were told. */
    public record Tally(List<String> titles) {
        Tally and(String title) {
            return new Tally(java.util.stream.Stream.concat(titles.stream(), java.util.stream.Stream.of(title))
                    .toList());
        }
    }

    private final CopyStore<Tally> tallies;

    Tallying(AggregateStores stores) {
        this.tallies = stores.copies("tallies", Tally.class);
    }

    @Override
    public String name() {
        return "tallying";
    }

    @Override
    public TopicFamily family() {
        return TopicFamily.BULLETINS;
    }

    @Override
    public void on(CloudEvent<?> event) {
        onAll(List.of(event));
    }

    @Override
    public void onAll(List<CloudEvent<?>> events) {
        events.stream()
                .filter(event -> event.data() instanceof BulletinPublished)
                .collect(Collectors.groupingBy(event -> title(event).substring(0, 1)))
                .forEach((letter, those) -> tallies.applyAll(
                        letter,
                        those,
                        (before, event) -> before.orElse(new Tally(List.of())).and(title(event))));
    }

    private static String title(CloudEvent<?> event) {
        var title = ((BulletinPublished) event.data()).title();
        if (title.startsWith(IMPOSSIBLE)) throw new IllegalStateException("cannot be tallied");
        return title;
    }

    CopyStore<Tally> tallies() {
        return tallies;
    }
}
