package org.minyi.notification.subscription;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Indexes;
import java.util.List;
import org.minyi.servicekit.store.AggregateStores;
import org.minyi.servicekit.store.CopyStore;
import org.springframework.stereotype.Component;

/** Who has made offers in the name of which organisation: the people to tell of what it takes on. */
@Component
public class MemberStore {
    private final CopyStore<Member> members;

    MemberStore(AggregateStores stores) {
        this.members = stores.copies("members", Member.class)
                .indexed(Indexes.ascending("state.organisation"))
                .indexed(Indexes.ascending("state.person"));
    }

    public void add(String organisation, String person) {
        members.addIfAbsent(organisation + "~" + person, new Member(organisation, person));
    }

    /** Ids of those who act for an organisation. */
    public List<String> of(String organisation) {
        return members.list(eq("state.organisation", organisation)).stream()
                .map(Member::person)
                .toList();
    }

    /** Ids of the organisations a person acts for. */
    public List<String> organisations(String person) {
        return members.list(eq("state.person", person)).stream()
                .map(Member::organisation)
                .toList();
    }

    public void forget(String person) {
        members.removeAll(eq("state.person", person));
    }
}
