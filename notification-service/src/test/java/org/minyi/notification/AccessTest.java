package org.minyi.notification;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.testkit.ServiceTest;
import org.minyi.testkit.access.AccessWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

@ServiceTest
@TestPropertySource(properties = "minyi.streams.lifetime=1s")
@DisplayName("Who may call what")
class AccessTest {
    @Autowired
    private RestTestClient client;

    @Autowired
    private ApplicationContext context;

    @Test
    @DisplayName("every endpoint is in the table")
    void named() {
        new AccessWalk(context, client).everyEndpointIsNamed();
    }

    @Test
    @DisplayName("every door opens to exactly the roles it names")
    void doors() {
        new AccessWalk(context, client).everyDoorOpensToExactlyThoseItNames();
    }
}
