package org.minyi.notification;

import static org.minyi.servicekit.access.AccessRule.anybody;
import static org.minyi.servicekit.access.AccessRule.roles;
import static org.minyi.servicekit.access.AccessRule.signedIn;
import static org.minyi.servicekit.access.Role.BUREAU_OFFICER;
import static org.minyi.servicekit.access.Role.COMMUNITY_WORKER;
import static org.minyi.servicekit.access.Role.STREET_OFFICER;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import org.minyi.servicekit.access.AccessTable;
import org.minyi.servicekit.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may call what: an inbox is its owner's alone, because no address names another's. */
@Configuration(proxyBeanMethods = false)
class NotificationAccessConfiguration {
    private static final Role[] OFFICE = {COMMUNITY_WORKER, STREET_OFFICER, BUREAU_OFFICER};

    @Bean
    AccessTable noticeAccess() {
        return AccessTable.of(
                anybody(GET, "/api/bulletins"),
                anybody(GET, "/api/bulletins/{id}"),
                roles(POST, "/api/bulletins", OFFICE),
                roles(PUT, "/api/bulletins/{id}", OFFICE),
                roles(POST, "/api/bulletins/{id}/withdraw", OFFICE),
                signedIn(GET, "/api/subscriptions"),
                signedIn(GET, "/api/subscriptions/settings"),
                signedIn(PUT, "/api/subscriptions/settings"),
                signedIn(PUT, "/api/subscriptions/{kind}/{id}"),
                signedIn(DELETE, "/api/subscriptions/{kind}/{id}"),
                signedIn(GET, "/api/inbox"),
                signedIn(DELETE, "/api/inbox"),
                signedIn(GET, "/api/inbox/count"),
                signedIn(GET, "/api/inbox/export"),
                signedIn(GET, "/api/inbox/stream"),
                signedIn(POST, "/api/inbox/read-all"),
                signedIn(POST, "/api/inbox/{id}/read"));
    }
}
