package org.homeward.negotiation.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Caller;
import org.homeward.access.Callers;
import org.homeward.access.Roles;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.commitment.Fulfilment;
import org.homeward.negotiation.compliance.Basis.Exhibit;
import org.homeward.negotiation.due.DueVersion;
import org.homeward.negotiation.reading.CommitmentReader;
import org.homeward.negotiation.target.Entry;

/** Puts a record together: the figures, each promise, and what each rests on. */
@ApplicationScoped
class Records {

    private static final Set<String> CASE_READERS =
            Set.of(Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT);

    private final CommitmentReader commitments;
    private final Exhibits exhibits;
    private final Callers callers;

    Records(CommitmentReader commitments, Exhibits exhibits, Callers callers) {
        this.commitments = commitments;
        this.exhibits = exhibits;
        this.callers = callers;
    }

    ComplianceView of(ComplianceView.About about, Instant asOf, List<CommitmentState> states) {
        Caller reader = callers.current();
        boolean whole = CASE_READERS.stream().anyMatch(reader::has);
        Basis basis = basis(states, asOf, whole);
        return ComplianceView.of(
                about,
                asOf,
                new TreeSet<>(reader.desks()),
                Tally.of(states, asOf),
                states.stream().map(state -> line(state, asOf, basis, whole)).toList(),
                basis.annexes(),
                whole ? persons(states) : List.of());
    }

    private PromiseLine line(CommitmentState state, Instant asOf, Basis basis, boolean whole) {
        return new PromiseLine(
                whole ? commitments.evidence(state) : commitments.line(state),
                Outcome.of(state),
                Lateness.running(state, asOf),
                basis.of(state.terms().id()));
    }

    private Basis basis(List<CommitmentState> states, Instant asOf, boolean whole) {
        Map<UUID, Exhibit> agreements =
                exhibits.agreements(
                        states.stream().map(s -> s.terms().agreementId()).distinct().toList(),
                        asOf);
        Map<UUID, List<Exhibit>> declarations =
                exhibits.declarations(states.stream().map(s -> s.terms().id()).toList(), asOf);
        Map<UUID, Exhibit> handOvers =
                exhibits.handOvers(
                        states.stream()
                                .flatMap(s -> s.fulfilments().stream())
                                .map(Fulfilment::handOverId)
                                .distinct()
                                .toList());
        Basis basis = new Basis(whole);
        for (CommitmentState state : states) {
            UUID id = state.terms().id();
            basis.rests(id, Objects.requireNonNull(agreements.get(state.terms().agreementId())));
            state.dues().stream()
                    .filter(version -> version.version() > 1)
                    .forEach(version -> basis.rests(id, dueChange(state, version)));
            declarations.getOrDefault(id, List.of()).forEach(said -> basis.rests(id, said));
            state.fulfilments()
                    .forEach(came ->
                            basis.rests(
                                    id, Objects.requireNonNull(handOvers.get(came.handOverId()))));
        }
        return basis;
    }

    private static Exhibit dueChange(CommitmentState state, DueVersion version) {
        return Exhibits.dueChange(state.terms().id(), state.terms().reference(), version);
    }

    private List<ComplianceView.PersonView> persons(List<CommitmentState> states) {
        Set<UUID> named =
                states.stream()
                        .flatMap(state -> state.entries().stream())
                        .map(Entry::detaineeId)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .collect(Collectors.toSet());
        return exhibits.references(named).entrySet().stream()
                .map(each -> new ComplianceView.PersonView(each.getKey(), each.getValue()))
                .toList();
    }
}
