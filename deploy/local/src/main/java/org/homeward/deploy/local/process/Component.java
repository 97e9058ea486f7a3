package org.homeward.deploy.local.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.homeward.deploy.local.Port;

/** One process of the platform. */
public interface Component {

    /** As in {@code status} and {@code logs}. */
    String name();

    /** What it listens on; the first is the one to show. */
    List<Port> ports();

    /** Where its health and metrics are, if not on the port that callers use. */
    default Optional<Port> managementPort() {
        return Optional.empty();
    }

    /** The components that must answer before this one is started. */
    Set<String> after();

    /** What can be done before the others answer. */
    default void prepare() {}

    /** Starts it, tells of its process as soon as there is one, and returns when it answers. */
    void start(Consumer<ProcessHandle> born);

    /** Whether it answers now. */
    boolean answers();

    /** Whether it still does what it is there for; asked of a process that runs. */
    default Liveness liveness() {
        return Liveness.LIVES;
    }

    /** The signal that ends it in order. */
    default String signal() {
        return "TERM";
    }
}
