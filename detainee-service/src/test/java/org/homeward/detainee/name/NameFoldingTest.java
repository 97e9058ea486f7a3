package org.homeward.detainee.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class NameFoldingTest {

    @ParameterizedTest(name = "{0} is found as {1}")
    @CsvSource({
        "Տեստյան, Testyan",
        "Տեստյան, Тестян",
        "Тестян, Testyan",
        "Testian, Testyan",
        "Հակոբյան, Hakobyan",
        "Հակոբյան, Акопян",
        "Акопян, Hakobyan",
        "Խաչատրյան, Khachatryan",
        "Խաչատրյան, Хачатрян",
        "Xaçatryan, Хачатрян",
        "Ղազարյան, Ghazaryan",
        "Ղազարյան, Казарян",
        "Məmmədov, Mammadov",
        "Cəfərov, Jafarov",
        "Qasımov, Gasimov",
        "Շիրվանյան, Shirvanyan",
        "Ծատուրյան, Цатурян",
        "Արամ, ARAM",
        "Éléonore, Eleonore",
        "O'Demo, ODemo"
    })
    void oneNameMeetsItselfInAnotherScript(String written, String sought) {
        // When
        Set<String> stored = NameFolding.keys(written);
        Set<String> asked = NameFolding.keys(sought);

        // Then
        assertThat(stored).containsAnyElementsOf(asked);
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({"Տեստյան, Պետրոսյան", "Aram, Karen", "Тестян, Ghazaryan"})
    void differentNamesStayApart(String written, String other) {
        assertThat(NameFolding.keys(written)).doesNotContainAnyElementsOf(NameFolding.keys(other));
    }

    @Test
    void combiningMarksAndDirectionMarksDoNotHideAName() {
        // Given a name with a combining acute and right-to-left marks
        String written = "\u200fDe\u0301mo\u200e";

        // Then
        assertThat(NameFolding.keys(NameFolding.words(written).iterator().next())).contains("demo");
    }

    @Test
    void aTextIsCutIntoItsWords() {
        assertThat(NameFolding.words("Demo-Aram  Testyan (made up)"))
                .containsExactly("demo", "aram", "testyan", "made", "up");
    }

    @Test
    void whatHoldsNoLetterHasNoKey() {
        assertThat(NameFolding.words("()!…")).isEmpty();
        assertThat(NameFolding.keys("'")).isEmpty();
    }

    @Test
    void everyTokenIsPlain() {
        assertThat(
                        NameFolding.tokens(
                                java.util.List.of(
                                        new PersonName(
                                                "ar",
                                                null,
                                                null,
                                                null,
                                                "ديمو آرام",
                                                NameKind.BIRTH,
                                                null),
                                        new PersonName(
                                                "ka",
                                                null,
                                                null,
                                                null,
                                                "დემო ტესტაძე",
                                                NameKind.ALIAS,
                                                null),
                                        new PersonName(
                                                "zh",
                                                null,
                                                null,
                                                null,
                                                "演示",
                                                NameKind.ALIAS,
                                                null))))
                .isNotEmpty()
                .allMatch(token -> token.matches("~?[a-z0-9]+"));
    }
}
