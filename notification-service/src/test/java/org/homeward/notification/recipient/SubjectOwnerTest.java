package org.homeward.notification.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.homeward.directory.Person;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class SubjectOwnerTest {

    private static final UUID ID = UUID.fromString("0199a1b2-0000-7000-8000-0000000000aa");

    @Test
    void theOwnerIsFoundByTheirIdAfterTheyWereRenamed() {
        assertThat(new SubjectOwner(ID, "anahit").is(recipient(ID, "ani"))).isTrue();
    }

    @Test
    void whoeverWasGivenTheOwnersFormerNameIsNotTheOwner() {
        assertThat(new SubjectOwner(ID, "anahit").is(recipient(UUID.randomUUID(), "anahit")))
                .isFalse();
    }

    @Test
    void anEventOfBeforeNamesTheOwnerByUserNameOnly() {
        assertThat(new SubjectOwner(null, "anahit").is(recipient(ID, "anahit"))).isTrue();
        assertThat(SubjectOwner.NOBODY.is(recipient(ID, "anahit"))).isFalse();
    }

    private static Recipient recipient(UUID id, String username) {
        Recipient recipient = new Recipient(id);
        recipient.copy(
                new Person(
                        id, username, null, true, null, null, Set.of(), Set.of(), Set.of(),
                        Set.of()),
                Instant.EPOCH);
        return recipient;
    }
}
