package org.homeward.notification.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Roles;
import org.homeward.notification.ladder.Who.Function;
import org.homeward.notification.ladder.Who.Owner;
import org.homeward.notification.ladder.Who.Role;

/** The ministry's one rule set. */
@ApplicationScoped
public class Rules {

    public static final String BREACH = "commitment-breached";
    public static final String DEATH = "person-died";
    public static final String OFFICER_REMINDER = "commitment-due-in-7-days";
    public static final String HEAD_REMINDER = "commitment-due-in-3-days";
    public static final String AMBASSADOR_REMINDER = "commitment-due-in-1-day";
    public static final String STEP_WITHOUT_RECIPIENT = "step-without-recipient";
    public static final String HEARTBEAT_MISSING = "heartbeat-missing";
    public static final String UNRECONCILED = "breaches-unreconciled";

    private static final String COMMITMENT = "org.homeward.negotiation.commitment.";
    private static final String DUE_SOON = COMMITMENT + "due-soon.v1";
    private static final String HEARTBEAT = "org.homeward.negotiation.heartbeat.emitted.v1";
    private static final Who HEAD = new Role(Roles.HEAD_OF_DESK);
    private static final Ladder ADMINISTRATORS =
            Ladder.of(Step.atOnce(new Role(Roles.ADMINISTRATOR)));

    private final List<Rule> all;

    public Rules(LadderTimes times) {
        all =
                List.of(
                        new Rule(
                                BREACH,
                                COMMITMENT + "breached.v1",
                                Severity.CRITICAL,
                                breachLadder(times)),
                        new Rule(
                                DEATH,
                                COMMITMENT + "entry-changed.v1",
                                Severity.CRITICAL,
                                Ladder.of(
                                        Step.atOnce(
                                                new Owner(), HEAD, new Function("duty-diplomat")))),
                        reminder(OFFICER_REMINDER, Severity.INFO, new Owner()),
                        reminder(HEAD_REMINDER, Severity.NOTICE, HEAD),
                        reminder(AMBASSADOR_REMINDER, Severity.WARNING, new Function("ambassador")),
                        administrative(
                                STEP_WITHOUT_RECIPIENT,
                                "org.homeward.notification.alert.escalated.v1"),
                        administrative(HEARTBEAT_MISSING, HEARTBEAT),
                        administrative(UNRECONCILED, HEARTBEAT));
    }

    public List<Rule> all() {
        return all;
    }

    /**
     * @throws IllegalArgumentException for a name that is no rule's
     */
    public Rule named(String name) {
        return all.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rule is named " + name));
    }

    /**
     * The rule for a reminder.
     *
     * @param threshold time before the due instant, as the due engine writes it
     */
    public static Optional<String> reminder(String threshold) {
        return switch (threshold) {
            case "P7D" -> Optional.of(OFFICER_REMINDER);
            case "P3D" -> Optional.of(HEAD_REMINDER);
            case "P1D" -> Optional.of(AMBASSADOR_REMINDER);
            default -> Optional.empty();
        };
    }

    private static Ladder breachLadder(LadderTimes times) {
        return Ladder.of(
                Step.atOnce(new Owner(), HEAD, new Function("duty-diplomat")),
                Step.after(times.director(), new Function("director")),
                Step.after(times.deputyMinister(), new Function("deputy-minister")),
                Step.after(times.missions(), new Function("mission")));
    }

    private static Rule reminder(String name, Severity severity, Who to) {
        return new Rule(name, DUE_SOON, severity, Ladder.of(Step.atOnce(to)));
    }

    private static Rule administrative(String name, String event) {
        return new Rule(name, event, Severity.WARNING, ADMINISTRATORS);
    }
}
