package org.homeward.deploy.local.parts;

import java.util.Map;

/**
 * What the process of a service finds around it besides what the service itself reads: a fault run
 * puts something between it and the machine's clock.
 */
@FunctionalInterface
public interface Surroundings {

    Surroundings PLAIN = _ -> Map.of();

    /** Variables for the process of that component, named as in {@code status}. */
    Map<String, String> of(String component);
}
