package org.homeward.negotiation.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.negotiation.target.TargetForm.Range;
import org.homeward.web.Malformed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class TargetTest {

    private static final UUID A = new UUID(7, 1);
    private static final UUID B = new UUID(7, 2);

    private static final List<Target> ALL_KINDS =
            List.of(
                    new Target.Named(List.of(A, B)),
                    new Target.Exactly(17),
                    new Target.AtLeast(18),
                    new Target.UpTo(19),
                    new Target.Between(3, 5),
                    new Target.All("all for all", "2020-11-10", List.of(A)),
                    new Target.All("all for all", null, null),
                    new Target.Items("maps", 97_000, "mines"),
                    new Target.Items("maps", null, null),
                    new Target.Unspecified());

    @Test
    void everyKindComesBackFromItsForm() {
        assertThat(ALL_KINDS)
                .allSatisfy(target -> assertThat(Target.of(target.form())).isEqualTo(target))
                .allSatisfy(
                        target -> assertThat(TargetRules.checked(target.form())).isEqualTo(target));
    }

    @Test
    void whatIsPromisedWhatCanComeAndWhoIsListedFollowFromTheKind() {
        assertThat(ALL_KINDS)
                .extracting(t ->
                        "%s %s %s %s"
                                .formatted(
                                        t.promised(),
                                        t.ceiling(),
                                        t.listed(),
                                        t.listedDetainees().size()))
                .containsExactly(
                        "2 null true 2",
                        "17 17 false 0",
                        "18 null false 0",
                        "0 19 false 0",
                        "3 5 false 0",
                        "1 null true 1",
                        "null null false 0",
                        "97000 97000 false 0",
                        "null null false 0",
                        "null null false 0");
    }

    @Test
    void aKindIsNeeded() {
        refused(null, "target.kind");
    }

    @Test
    void aHeadcountHasExactlyOneNumber() {
        refused(headcount(null, null, null, null), "target");
        refused(headcount(1, 1, null, null), "target");
        refused(headcount(null, null, 1, new Range(1, 2)), "target");
    }

    @Test
    void aHeadcountIsFromOneToAMillion() {
        for (int n : new int[] {1, 1_000_000}) {
            accepted(headcount(n, null, null, null));
            accepted(headcount(null, n, null, null));
            accepted(headcount(null, null, n, null));
            accepted(headcount(null, null, null, new Range(n, n)));
        }
        for (int n : new int[] {0, 1_000_001}) {
            refused(headcount(n, null, null, null), "target.exactly");
            refused(headcount(null, n, null, null), "target.atLeast");
            refused(headcount(null, null, n, null), "target.upTo");
            refused(headcount(null, null, null, new Range(n, 5)), "target.between.from");
            refused(headcount(null, null, null, new Range(5, n)), "target.between.to");
        }
        refused(headcount(null, null, null, new Range(5, 4)), "target.between.to");
    }

    @Test
    void betweenOneAndTwoThousandAreNamedEachOnce() {
        accepted(persons(TargetKind.NAMED, people(2_000), null, null));
        refused(persons(TargetKind.NAMED, people(2_001), null, null), "target.detainees");
        refused(persons(TargetKind.NAMED, null, null, null), "target.detainees");
        refused(persons(TargetKind.NAMED, List.of(), null, null), "target.detainees");
        refused(persons(TargetKind.NAMED, List.of(A, A), null, null), "target.detainees");
        refused(
                persons(TargetKind.NAMED, Collections.singletonList(null), null, null),
                "target.detainees");
    }

    @Test
    void allNeedsItsScopeAndItsCutOffIsADate() {
        accepted(persons(TargetKind.ALL, null, "x".repeat(4_000), "2020-11-10"));
        refused(persons(TargetKind.ALL, null, null, null), "target.scope");
        refused(persons(TargetKind.ALL, null, " ", null), "target.scope");
        refused(persons(TargetKind.ALL, null, "x".repeat(4_001), null), "target.scope");
        refused(persons(TargetKind.ALL, null, "all", "soon"), "target.cutOff");
        refused(persons(TargetKind.ALL, List.of(A, A), "all", null), "target.detainees");
    }

    @Test
    void itemsNeedADescription() {
        accepted(items("maps", 1_000_000_000, "mines"));
        accepted(items("maps", 1, null));
        refused(items(null, 1, null), "target.description");
        refused(items("", 1, null), "target.description");
        refused(items("maps", 0, null), "target.quantity");
        refused(items("maps", 1_000_000_001, null), "target.quantity");
        refused(items("maps", 1, " "), "target.unit");
    }

    @Test
    void fieldsOfAnotherKindAreRefused() {
        Range range = new Range(1, 2);
        List<UUID> who = List.of(A);
        refused(form(TargetKind.NAMED, 1, null, null, who, null, null), "target.exactly");
        refused(form(TargetKind.NAMED, null, range, null, who, null, null), "target.between");
        refused(form(TargetKind.NAMED, null, null, null, who, "maps", null), "target.description");
        refused(form(TargetKind.HEADCOUNT, 1, null, null, who, null, null), "target.detainees");
        refused(form(TargetKind.HEADCOUNT, 1, null, "all", null, null, null), "target.scope");
        refused(form(TargetKind.HEADCOUNT, 1, null, null, null, null, 3), "target.quantity");
        refused(form(TargetKind.ALL, 1, null, "all", null, null, null), "target.exactly");
        refused(form(TargetKind.ALL, null, null, "all", null, "maps", null), "target.description");
        refused(form(TargetKind.ITEMS, null, null, null, who, "maps", null), "target.detainees");
        refused(form(TargetKind.ITEMS, null, null, "all", null, "maps", null), "target.scope");
        refused(form(TargetKind.UNSPECIFIED, 1, null, null, null, null, null), "target.exactly");
        refused(
                form(TargetKind.UNSPECIFIED, null, null, null, who, null, null),
                "target.detainees");
        refused(persons(TargetKind.UNSPECIFIED, null, "all", null), "target.scope");
        refused(persons(TargetKind.NAMED, who, null, "2020"), "target.cutOff");
        refused(items(TargetKind.UNSPECIFIED, "persons"), "target.unit");
        refused(
                new TargetForm(
                        TargetKind.NAMED, null, 1, null, null, who, null, null, null, null, null),
                "target.atLeast");
        refused(
                new TargetForm(
                        TargetKind.NAMED, null, null, 1, null, who, null, null, null, null, null),
                "target.upTo");
    }

    @Test
    void anEntryLearnsItsNameAndKeepsItsState() {
        Entry unnamed = Entry.pending(B, 3, null).moved(EntryState.DIED_BEFORE, null, null);
        assertThat(unnamed.named(A))
                .isEqualTo(new Entry(B, 3, A, EntryState.DIED_BEFORE, null, null, null));
    }

    private static void accepted(TargetForm form) {
        assertThat(TargetRules.checked(form).form()).isEqualTo(form);
    }

    private static void refused(@Nullable TargetForm form, String field) {
        assertThatThrownBy(() -> TargetRules.checked(form))
                .as("%s", form)
                .isInstanceOfSatisfying(
                        Malformed.class,
                        problem ->
                                assertThat(problem.errors().getFirst().field()).isEqualTo(field));
    }

    private static List<UUID> people(int count) {
        return Stream.iterate(1L, k -> k + 1).limit(count).map(k -> new UUID(7, k)).toList();
    }

    private static TargetForm headcount(
            @Nullable Integer exactly,
            @Nullable Integer atLeast,
            @Nullable Integer upTo,
            @Nullable Range between) {
        return new TargetForm(
                TargetKind.HEADCOUNT,
                exactly,
                atLeast,
                upTo,
                between,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static TargetForm persons(
            TargetKind kind,
            @Nullable List<UUID> who,
            @Nullable String scope,
            @Nullable String cutOff) {
        return new TargetForm(kind, null, null, null, null, who, scope, cutOff, null, null, null);
    }

    private static TargetForm items(TargetKind kind, String unit) {
        return new TargetForm(kind, null, null, null, null, null, null, null, null, null, unit);
    }

    private static TargetForm items(
            @Nullable String what, @Nullable Integer quantity, @Nullable String unit) {
        return new TargetForm(
                TargetKind.ITEMS, null, null, null, null, null, null, null, what, quantity, unit);
    }

    private static TargetForm form(
            TargetKind kind,
            @Nullable Integer exactly,
            @Nullable Range between,
            @Nullable String scope,
            @Nullable List<UUID> who,
            @Nullable String what,
            @Nullable Integer quantity) {
        return new TargetForm(
                kind, exactly, null, null, between, who, scope, null, what, quantity, null);
    }

    @Test
    void onlyReleasesAndRemainsBringSomebodyBack() {
        assertThat(PromisedObject.values())
                .filteredOn(PromisedObject::returns)
                .containsExactly(PromisedObject.RELEASE, PromisedObject.REMAINS);
    }
}
