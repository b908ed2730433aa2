package org.minyi.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the pages. */
@SpringBootApplication
public class PortalApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PortalApplication.class, arguments);
    }
}
