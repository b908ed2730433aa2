package org.minyi.contracts.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A community was registered or described anew; the whole of what is known of it.
 *
 * @param community code, such as {@code guihua}
 * @param name as residents say it
 * @param streets the streets it belongs or belonged to; periods do not overlap
 */
public record CommunityDescribed(String community, String name, List<Membership> streets) implements ProjectEvent {

    @Override
    public String subject() {
        return community;
    }

    /**
     * The time for which a community belongs to a street.
     *
     * @param until first day on which it no longer does; absent while it does
     */
    public record Membership(
            String street,
            String name,
            LocalDate from,
            @Nullable LocalDate until) {}
}
