package org.homeward.notification.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class TokenTest {

    @Test
    void aTokenNeverPrintsItself() {
        assertThat(Token.random()).hasToString("Token[secret]");
        assertThat(Token.random().text()).hasSize(43).isNotEqualTo(Token.random().text());
    }
}
