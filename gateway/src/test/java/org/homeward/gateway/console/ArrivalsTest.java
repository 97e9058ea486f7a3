package org.homeward.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.gateway.console.ReleaseDay.Expected;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ArrivalsTest {

    private static final UUID COMMITMENT = UUID.fromString("0199a1b2-0000-7000-8000-000000000001");
    private static final UUID ENTRY = UUID.fromString("0199a1b2-0000-7000-8000-000000000002");
    private static final UUID OTHER = UUID.fromString("0199a1b2-0000-7000-8000-000000000003");
    private static final UUID PERSON = UUID.fromString("0199a1b2-0000-7000-8000-000000000004");

    @Test
    void whoArrivedIsAllocatedAndWhoStayedIsSaidToHaveDeclined() {
        // Given
        var expected =
                new Expected(promised("NAMED"), List.of(entry(ENTRY, PERSON), entry(OTHER, OTHER)));
        var form = FormState.empty();
        form.set("date", "2022-10-04");
        form.set("verifiedBy", "Desk");
        form.set("desk", "south-caucasus");
        form.set("reason", "Told the ICRC");
        form.set("evidence", "Protocol of the hand-over");
        form.set("who-" + ENTRY, "ARRIVED");
        form.set("who-" + OTHER, "DECLINED");

        // When
        var commands = new Arrivals(form, List.of(expected)).commands();

        // Then
        assertThat(commands).hasSize(2);
        assertThat(commands.getFirst().path()).isEqualTo("hand-overs");
        assertThat(commands.getFirst().body())
                .containsEntry("persons", List.of(PERSON.toString()))
                .containsEntry("object", "RELEASE")
                .containsEntry("evidence", "Protocol of the hand-over")
                .containsEntry(
                        "allocations",
                        List.of(Map.of("commitmentId", COMMITMENT, "entries", List.of(ENTRY))));
        assertThat(commands.getLast().path())
                .isEqualTo("commitments/" + COMMITMENT + "/entries/" + OTHER + "/changes");
        assertThat(commands.getLast().body())
                .containsEntry("state", "DECLINED_BY_PERSON")
                .containsEntry("at", "2022-10-04")
                .containsEntry("reason", "Told the ICRC")
                .containsEntry("evidence", "Protocol of the hand-over");
    }

    @Test
    void peopleOnNoListArriveToo() {
        var form = FormState.empty();
        form.set("date", "2022-10-04");
        form.set("extraCount", "2");
        form.set("extraRemains", "3");

        var commands = new Arrivals(form, List.of()).commands();

        assertThat(commands)
                .extracting(command -> command.body().get("object"), c -> c.body().get("count"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("RELEASE", 2),
                        org.assertj.core.groups.Tuple.tuple("REMAINS", 3));
    }

    @Test
    void anEmptyFormRecordsNothing() {
        var expected = new Expected(promised("HEADCOUNT"), List.of());
        assertThat(new Arrivals(FormState.empty(), List.of(expected)).commands()).isEmpty();
    }

    private static NamedEntry entry(UUID id, UUID detainee) {
        return new NamedEntry(id, 1, detainee, "PENDING", null, null);
    }

    private static Promised promised(String kind) {
        return Views.promised(
                """
                {"id":"%s","reference":"C-7Q2M9KX-4","state":"AGREED","object":"RELEASE","desk":"south-caucasus",
                 "target":{"kind":"%s"},"due":{"kind":"NONE","graceDays":0,"qualified":false,"version":1}}\
                """
                        .formatted(COMMITMENT, kind));
    }
}
