package org.homeward.deploy.local.parts;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.homeward.deploy.local.Port;
import org.homeward.deploy.local.Settings;
import org.homeward.deploy.local.mailbox.MailboxServer;
import org.homeward.deploy.local.process.Await;
import org.homeward.deploy.local.process.Component;
import org.homeward.deploy.local.process.Http;
import org.homeward.embedded.ChildProcess;
import org.homeward.embedded.Launch;
import org.homeward.embedded.Lifetime;

/** The mailbox that takes every mail of the platform, so that none leaves the machine. */
final class Mailbox implements Component {

    private final Settings settings;

    Mailbox(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "mailbox";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.MAILBOX, Port.SMTP);
    }

    @Override
    public Set<String> after() {
        return Set.of();
    }

    @Override
    public void start(Consumer<ProcessHandle> born) {
        var command = Jvm.command("64m");
        command.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MailboxServer.class.getName(),
                        Integer.toString(settings.port(Port.SMTP)),
                        Integer.toString(settings.port(Port.MAILBOX)),
                        settings.state().resolve("mailbox").toString()));
        var process =
                ChildProcess.start(
                        new Launch(
                                command,
                                Map.of(),
                                settings.state().resolve("mailbox"),
                                settings.log(name()),
                                Lifetime.DETACHED,
                                signal()));
        born.accept(process.handle());
        Await.answer(name(), process, Duration.ofSeconds(30), this::answers);
    }

    @Override
    public boolean answers() {
        return Http.isOk(settings.http(Port.MAILBOX).resolve("/health"))
                && Http.accepts(settings.port(Port.SMTP));
    }
}
