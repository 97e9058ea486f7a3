package org.homeward.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class PromiseBodiesTest {

    @Test
    void aNumberIsExactUnlessItIsSaidToBeABound() {
        assertThat(target(Map.of("target", "HEADCOUNT", "count", "17")))
                .isEqualTo(Map.of("kind", "HEADCOUNT", "exactly", 17));
        assertThat(target(Map.of("target", "HEADCOUNT", "bound", "atLeast", "count", "17")))
                .isEqualTo(Map.of("kind", "HEADCOUNT", "atLeast", 17));
        assertThat(target(Map.of("target", "HEADCOUNT", "bound", "upTo", "count", "17")))
                .isEqualTo(Map.of("kind", "HEADCOUNT", "upTo", 17));
    }

    @Test
    void aRangeHasTwoEnds() {
        assertThat(
                        target(
                                Map.of(
                                        "target", "HEADCOUNT",
                                        "bound", "between",
                                        "count", "10",
                                        "countTo", "15")))
                .isEqualTo(Map.of("kind", "HEADCOUNT", "between", Map.of("from", 10, "to", 15)));
    }

    @Test
    void allOfThemAreAScopeWithItsCutOffAndItsList() {
        assertThat(
                        target(
                                Map.of(
                                        "target", "ALL",
                                        "scope", "all for all",
                                        "cutOff", "2020-11-10",
                                        "frozen", " a\nb ")))
                .isEqualTo(
                        Map.of(
                                "kind", "ALL",
                                "scope", "all for all",
                                "cutOff", "2020-11-10",
                                "detainees", List.of("a", "b")));
    }

    @Test
    void thingsHaveADescriptionAndMayHaveAQuantity() {
        assertThat(target(Map.of("target", "ITEMS", "description", "Maps", "quantity", "97000")))
                .isEqualTo(Map.of("kind", "ITEMS", "description", "Maps", "quantity", 97_000));
    }

    @Test
    void aDueDateIsADateOrCountedFromSomethingElseOrNone() {
        assertThat(due(Map.of("dueKind", "DATE", "edtf", "../2022-09", "zone", "Asia/Yerevan")))
                .isEqualTo(Map.of("edtf", "../2022-09", "zone", "Asia/Yerevan", "graceDays", 0));
        assertThat(
                        due(
                                Map.of(
                                        "dueKind", "RELATIVE",
                                        "afterEvent", "The signing",
                                        "span", "2",
                                        "spanUnit", "W",
                                        "zone", "Asia/Yerevan",
                                        "grace", "3")))
                .isEqualTo(
                        Map.of(
                                "kind", "RELATIVE",
                                "after", Map.of("event", "The signing"),
                                "duration", "P2W",
                                "zone", "Asia/Yerevan",
                                "graceDays", 3));
        assertThat(due(Map.of("dueKind", "NONE", "wording", "soon", "edtf", "2022")))
                .isEqualTo(Map.of("kind", "NONE", "wording", "soon"));
    }

    @Test
    void anOfferWithConditionsAndItsOtherHalfIsSentAsSuch() {
        var body =
                PromiseBodies.commitment(
                        form(
                                Map.of(
                                        "target", "UNSPECIFIED",
                                        "dueKind", "NONE",
                                        "proposed", "on",
                                        "reciprocalTo", "c-2",
                                        "conditionCommitment", "c-1",
                                        "conditionEvents", "The signing\n\nThe exchange")),
                        "a-1");
        assertThat(body)
                .containsEntry("state", "PROPOSED")
                .containsEntry("reciprocalTo", "c-2")
                .containsEntry(
                        "conditions",
                        List.of(
                                Map.of("commitmentId", "c-1"),
                                Map.of("event", "The signing"),
                                Map.of("event", "The exchange")));
    }

    @Test
    void anAgreementIsTiedToTheTalksAndHasBothSidesOrNone() {
        assertThat(
                        PromiseBodies.agreement(
                                form(
                                        Map.of(
                                                "debtor", "p-1",
                                                "creditor", "p-2",
                                                "talksId", "t-1"))))
                .containsEntry("parties", List.of("p-1", "p-2"))
                .containsEntry("talksId", "t-1");
        var oneSided = form(Map.of("debtor", "p-1"));
        assertThat(PromiseBodies.agreement(oneSided)).containsEntry("parties", List.of());
        assertThat(PromiseBodies.agreementPlaces(oneSided)).containsEntry("parties", "creditor");
    }

    private static Object target(Map<String, String> typed) {
        return TargetInputs.body(form(typed));
    }

    private static Object due(Map<String, String> typed) {
        return DueInputs.body(form(typed));
    }

    private static FormState form(Map<String, String> typed) {
        var values = new HashMap<String, List<String>>();
        typed.forEach((name, value) -> values.put(name, List.of(value)));
        return new FormState(values);
    }
}
