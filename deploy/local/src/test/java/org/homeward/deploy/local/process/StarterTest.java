package org.homeward.deploy.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.homeward.deploy.local.Complaint;
import org.homeward.deploy.local.Port;
import org.homeward.deploy.local.Settings;
import org.homeward.embedded.Ports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fast")
class StarterTest {

    @TempDir Path folder;
    private final List<String> started = Collections.synchronizedList(new ArrayList<>());

    @Test
    void aComponentStartsOnlyAfterThoseItNeeds() {
        // When
        starter(settings(Map.of()))
                .start(
                        List.of(
                                component("database", Set.of(), false),
                                component("broker", Set.of(), false),
                                component("service", Set.of("database", "broker"), false)));

        // Then
        assertThat(started).hasSize(3).endsWith("service");
    }

    @Test
    void whatCannotStartIsToldAndWhatNeedsItIsNotStarted() {
        // When
        var starter = starter(settings(Map.of()));

        // Then
        assertThatThrownBy(() ->
                        starter.start(
                                List.of(
                                        component("database", Set.of(), true),
                                        component("service", Set.of("database"), false))))
                .isInstanceOf(Complaint.class)
                .hasMessageContaining("database");
        assertThat(started).isEmpty();
    }

    @Test
    void aTakenPortIsNamedWithTheSettingThatMovesIt() throws IOException {
        // Given
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(other.getLocalPort());
            var starter = starter(settings(Map.of("HOMEWARD_GATEWAY_PORT", port)));

            // Then
            assertThatThrownBy(() ->
                            starter.refuseTakenPorts(
                                    List.of(component("gateway", Set.of(), false))))
                    .hasMessageContaining(port)
                    .hasMessageContaining("HOMEWARD_GATEWAY_PORT");
        }
    }

    private Settings settings(Map<String, String> environment) {
        var all = new HashMap<>(environment);
        all.put("HOMEWARD_STATE", folder.toString());
        all.putIfAbsent("HOMEWARD_GATEWAY_PORT", Integer.toString(Ports.free()));
        return Settings.of(all);
    }

    private Starter starter(Settings settings) {
        return new Starter(
                settings,
                new Marks(folder.resolve("run")),
                new Progress(new PrintStream(OutputStream.nullOutputStream())));
    }

    private Component component(String name, Set<String> after, boolean broken) {
        return new Component() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Port> ports() {
                return List.of(Port.GATEWAY);
            }

            @Override
            public Set<String> after() {
                return after;
            }

            @Override
            public void start(Consumer<ProcessHandle> born) {
                if (broken) {
                    throw new Complaint(name + " ended at once");
                }
                born.accept(ProcessHandle.current());
                started.add(name);
            }

            @Override
            public boolean answers() {
                return false;
            }
        };
    }
}
