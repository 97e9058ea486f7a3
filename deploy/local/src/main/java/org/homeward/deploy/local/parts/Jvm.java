package org.homeward.deploy.local.parts;

import java.nio.file.Path;

/** The JDK that runs this, which also runs everything that it starts. */
final class Jvm {

    private Jvm() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
