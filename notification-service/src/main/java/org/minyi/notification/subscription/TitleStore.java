package org.minyi.notification.subscription;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.minyi.contracts.envelope.CloudEvent;
import org.minyi.servicekit.store.AggregateStores;
import org.minyi.servicekit.store.CopyStore;
import org.springframework.stereotype.Component;

/** Names of projects and communities, for notices. */
@Component
public class TitleStore {
    private final CopyStore<Title> titles;

    TitleStore(AggregateStores stores) {
        this.titles = stores.copies("titles", Title.class);
    }

    /** Names by id, of those that are known. */
    public Map<String, String> of(Collection<String> ids) {
        return titles.findAll(ids).stream().collect(Collectors.toMap(Title::id, Title::title));
    }

    /** What it is called from now on; of a project, its community as well. */
    public void name(String id, String title, String community, CloudEvent<?> event) {
        titles.apply(
                id,
                event,
                before -> new Title(id, title, before.map(Title::community).orElse(community)));
    }
}
