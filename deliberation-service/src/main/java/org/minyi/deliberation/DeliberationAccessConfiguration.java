package org.minyi.deliberation;

import static org.minyi.servicekit.access.AccessRule.anybody;
import static org.minyi.servicekit.access.AccessRule.roles;
import static org.minyi.servicekit.access.Role.BUREAU_OFFICER;
import static org.minyi.servicekit.access.Role.COMMUNITY_WORKER;
import static org.minyi.servicekit.access.Role.RESIDENT;
import static org.minyi.servicekit.access.Role.STREET_OFFICER;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import org.minyi.servicekit.access.AccessTable;
import org.minyi.servicekit.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may call what; scope and state are asked behind these doors. */
@Configuration(proxyBeanMethods = false)
class DeliberationAccessConfiguration {
    private static final Role[] OFFICE = {COMMUNITY_WORKER, STREET_OFFICER, BUREAU_OFFICER};

    @Bean
    AccessTable ballotAccess() {
        return AccessTable.of(
                anybody(GET, "/api/ballots"),
                roles(GET, "/api/ballots/mine", RESIDENT),
                anybody(GET, "/api/ballots/{id}"),
                anybody(GET, "/api/ballots/{id}/export"),
                anybody(GET, "/api/ballots/{id}/papers/{receipt}"),
                roles(POST, "/api/ballots", OFFICE),
                roles(POST, "/api/ballots/{id}/papers", RESIDENT),
                roles(POST, "/api/ballots/{id}/papers/hall", OFFICE),
                roles(POST, "/api/ballots/{id}/close", OFFICE),
                roles(POST, "/api/ballots/{id}/cancel", OFFICE));
    }
}
