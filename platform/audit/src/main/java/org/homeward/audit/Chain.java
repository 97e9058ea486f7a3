package org.homeward.audit;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whose chain this is, and the key that it is made with. */
@Singleton
class Chain {
    private final String service;
    private final AuditKey key;

    Chain(@ConfigProperty(name = "homeward.service") String service, AuditConfig config) {
        this.service = service;
        this.key = AuditKey.of(config.key());
    }

    String service() {
        return service;
    }

    AuditKey key() {
        return key;
    }
}
