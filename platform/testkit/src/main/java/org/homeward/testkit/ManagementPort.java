package org.homeward.testkit;

import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where the application under test shows its health, its metrics and its OpenAPI document. */
public final class ManagementPort {

    private ManagementPort() {}

    public static URI uri(String path) {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", int.class);
        return URI.create("http://127.0.0.1:" + port).resolve(path);
    }
}
