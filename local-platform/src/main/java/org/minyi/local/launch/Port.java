package org.minyi.local.launch;

/** The ports that are fixed from outside, before any offset. */
public enum Port {
    GATEWAY(8080),
    KEYCLOAK(8180),
    PORTAL(8090),
    PROJECT(8091),
    DELIBERATION(8092),
    SERVICE_LOG(8093),
    NOTIFICATION(8094),
    KAFKA(9092),
    KAFKA_CONTROLLER(9093),
    STORE(27017),
    SMTP(1025),
    MAILBOX(8025);

    private final int number;

    Port(int number) {
        this.number = number;
    }

    int shiftedBy(int offset) {
        return number + offset;
    }
}
