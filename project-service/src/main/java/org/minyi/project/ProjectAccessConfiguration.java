package org.minyi.project;

import static org.minyi.servicekit.access.AccessRule.anybody;
import static org.minyi.servicekit.access.AccessRule.roles;
import static org.minyi.servicekit.access.Role.BUREAU_OFFICER;
import static org.minyi.servicekit.access.Role.COMMUNITY_WORKER;
import static org.minyi.servicekit.access.Role.ORGANISATION;
import static org.minyi.servicekit.access.Role.RESIDENT;
import static org.minyi.servicekit.access.Role.STREET_OFFICER;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import org.minyi.servicekit.access.AccessTable;
import org.minyi.servicekit.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may call what; scope and state are asked behind these doors. */
@Configuration(proxyBeanMethods = false)
class ProjectAccessConfiguration {
    private static final Role[] OFFICE = {COMMUNITY_WORKER, STREET_OFFICER, BUREAU_OFFICER};
    private static final Role[] TAKERS = {RESIDENT, ORGANISATION, COMMUNITY_WORKER, STREET_OFFICER, BUREAU_OFFICER};

    @Bean
    AccessTable projectAccess() {
        return AccessTable.of(
                anybody(GET, "/api/communities"),
                roles(POST, "/api/communities/import", BUREAU_OFFICER),
                anybody(GET, "/api/organisations"),
                roles(POST, "/api/organisations", BUREAU_OFFICER),
                roles(POST, "/api/organisations/import", BUREAU_OFFICER),
                anybody(GET, "/api/statistics/types"),
                anybody(GET, "/api/statistics/summary"),
                anybody(GET, "/api/projects"),
                roles(POST, "/api/projects/import", BUREAU_OFFICER),
                anybody(GET, "/api/projects/{id}"),
                roles(POST, "/api/projects", RESIDENT, COMMUNITY_WORKER, STREET_OFFICER, BUREAU_OFFICER),
                roles(PUT, "/api/projects/{id}", RESIDENT, COMMUNITY_WORKER, STREET_OFFICER, BUREAU_OFFICER),
                roles(PUT, "/api/projects/{id}/support", RESIDENT),
                roles(DELETE, "/api/projects/{id}/support", RESIDENT),
                roles(POST, "/api/projects/{id}/support/paper", OFFICE),
                roles(POST, "/api/projects/{id}/submit", RESIDENT, COMMUNITY_WORKER, STREET_OFFICER, BUREAU_OFFICER),
                roles(POST, "/api/projects/{id}/deliberate", OFFICE),
                roles(POST, "/api/projects/{id}/approve", OFFICE),
                roles(POST, "/api/projects/{id}/bids", RESIDENT, ORGANISATION),
                roles(POST, "/api/projects/{id}/bids/{bid}/award", OFFICE),
                roles(POST, "/api/projects/{id}/start", TAKERS),
                roles(POST, "/api/projects/{id}/finish", TAKERS),
                roles(POST, "/api/projects/{id}/evaluate", OFFICE),
                roles(POST, "/api/projects/{id}/archive", OFFICE),
                roles(POST, "/api/projects/{id}/suspend", OFFICE),
                roles(POST, "/api/projects/{id}/resume", OFFICE),
                roles(POST, "/api/projects/{id}/withdraw", RESIDENT, COMMUNITY_WORKER, STREET_OFFICER, BUREAU_OFFICER),
                roles(POST, "/api/projects/{id}/terminate", OFFICE));
    }
}
