package org.homeward.deploy.local;

/** Every port that the platform listens on, all on the loopback address. */
public enum Port {
    GATEWAY(8080),
    DETAINEE(8081),
    NEGOTIATION(8082),
    NOTIFICATION(8083),
    GATEWAY_MANAGEMENT(8090),
    DETAINEE_MANAGEMENT(8091),
    NEGOTIATION_MANAGEMENT(8092),
    NOTIFICATION_MANAGEMENT(8093),
    IDENTITY(8180),
    DATABASE(5440),
    BROKER(9192),
    CONTROLLER(9193),
    SMTP(8125),
    MAILBOX(8126);

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    int usual() {
        return usual;
    }

    /** The environment variable that moves it. */
    public String setting() {
        return "HOMEWARD_" + name() + "_PORT";
    }
}
