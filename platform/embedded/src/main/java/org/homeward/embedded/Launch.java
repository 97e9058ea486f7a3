package org.homeward.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a program is started.
 *
 * @param environment added to this JVM's own
 * @param folder where it runs
 * @param log where its output is appended
 * @param signal what makes it end in order, such as {@code TERM}
 */
public record Launch(
        List<String> command,
        Map<String, String> environment,
        Path folder,
        Path log,
        Lifetime lifetime,
        String signal) {}
