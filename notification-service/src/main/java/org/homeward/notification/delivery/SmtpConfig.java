package org.homeward.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Where the mail server is and how it is spoken to. */
@ConfigMapping(prefix = "homeward.smtp")
interface SmtpConfig {

    String host();

    int port();

    /** An address, with a name before it if it shall have one. */
    String from();

    String ownName();

    @WithDefault("OPTIONAL")
    StartTls startTls();

    /** TLS from the first byte, on a port of its own. */
    @WithDefault("false")
    boolean tls();

    Optional<String> username();

    Optional<String> password();

    /** Whether a plain connection is upgraded. */
    enum StartTls {
        DISABLED,
        OPTIONAL,
        REQUIRED
    }
}
