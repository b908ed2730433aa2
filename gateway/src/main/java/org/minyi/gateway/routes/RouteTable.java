package org.minyi.gateway.routes;

import static org.minyi.gateway.district.Service.DELIBERATION;
import static org.minyi.gateway.district.Service.NOTIFICATION;
import static org.minyi.gateway.district.Service.PROJECT;
import static org.minyi.gateway.district.Service.SERVICE_LOG;

import java.util.List;
import java.util.Map;
import org.minyi.gateway.district.Service;

/** The public paths of the platform, as docs/architecture.md fixes them. Pages are all that is left over. */
final class RouteTable {
    /** Where each service's interfaces begin. */
    static final Map<Service, List<String>> APIS = Map.of(
            PROJECT,
            List.of("/api/projects", "/api/organisations", "/api/funds", "/api/statistics", "/api/communities"),
            DELIBERATION,
            List.of(
                    "/api/opinion-rounds",
                    "/api/meetings",
                    "/api/ballots",
                    "/api/budgets",
                    "/api/reviews",
                    "/api/suggestions",
                    "/api/record"),
            SERVICE_LOG,
            List.of("/api/service-activities", "/api/service-requests", "/open311/v2"),
            NOTIFICATION,
            List.of("/api/bulletins", "/api/inbox", "/api/subscriptions"));

    /** What every service has under the same path, so that its name comes first here. */
    static final List<Service> SERVICES = List.of(PROJECT, DELIBERATION, SERVICE_LOG, NOTIFICATION);

    /** Where nothing but the named may be found: the pages never answer here. */
    static final List<String> NO_PAGES =
            List.of("/api", "/open311", "/openapi", "/actuator", "/oauth2", "/login", "/logout", "/error");

    private RouteTable() {}
}
