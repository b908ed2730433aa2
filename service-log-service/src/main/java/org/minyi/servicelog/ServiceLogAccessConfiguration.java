package org.minyi.servicelog;

import static org.minyi.servicekit.access.AccessRule.anybody;
import static org.minyi.servicekit.access.AccessRule.roles;
import static org.minyi.servicekit.access.Role.BUREAU_OFFICER;
import static org.minyi.servicekit.access.Role.COMMUNITY_WORKER;
import static org.minyi.servicekit.access.Role.ORGANISATION;
import static org.minyi.servicekit.access.Role.RESIDENT;
import static org.minyi.servicekit.access.Role.STREET_OFFICER;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import org.minyi.servicekit.access.AccessTable;
import org.minyi.servicekit.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may call what; a resident gets further only as the leader who took the project on. */
@Configuration(proxyBeanMethods = false)
class ServiceLogAccessConfiguration {
    private static final Role[] LOGGERS = {RESIDENT, ORGANISATION, COMMUNITY_WORKER, STREET_OFFICER, BUREAU_OFFICER};

    @Bean
    AccessTable activityAccess() {
        return AccessTable.of(
                anybody(GET, "/api/service-activities"),
                roles(POST, "/api/service-activities/import", BUREAU_OFFICER),
                anybody(GET, "/api/service-activities/{id}"),
                roles(POST, "/api/service-activities", LOGGERS),
                roles(PUT, "/api/service-activities/{id}", LOGGERS),
                roles(POST, "/api/service-activities/{id}/void", LOGGERS),
                roles(POST, "/api/service-activities/{id}/photos", LOGGERS),
                anybody(GET, "/api/service-activities/{id}/photos/{photo}"),
                anybody(GET, "/api/service-activities/{id}/photos/{photo}/small"));
    }
}
