package org.homeward.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.homeward.access.Caller;
import org.homeward.access.Roles;
import org.homeward.edtf.Edtf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class ConstraintTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "must not be blank | Fill this in. | Լրացրեք այս դաշտը։",
                "must not be null | Fill this in. | Լրացրեք այս դաշտը։",
                "size must be between 1 and 2000 | Fill this in. | Լրացրեք այս դաշտը։",
                "must be greater than or equal to 1 | At least 1 | Առնվազն 1",
                "must be less than or equal to 20 | At most 20 | Առավելագույնը 20",
                "must match \"https?://\\S+\" | Give an address that begins with https:// or http:// | Նշեք հասցե, որը սկսվում է https:// կամ http://",
                "The date is no EDTF date. | The date is no EDTF date. | The date is no EDTF date."
            })
    void whatValidationSaysOfAFieldIsSaidInTheReadersWords(
            String detail, String english, String armenian) {
        assertThat(Constraint.worded(detail, "", page("en"))).isEqualTo(english);
        assertThat(Constraint.worded(detail, "", page("hy"))).isEqualTo(armenian);
    }

    /** The sentence comes from the one parser of dates, so that neither can change alone. */
    @Test
    void whatIsNoDateIsToldHowToWriteOne() {
        assertThatThrownBy(() -> Edtf.parse("some day"))
                .satisfies(e ->
                        assertThat(Constraint.worded(e.getMessage(), "some day", page("hy")))
                                .startsWith("Սա ամսաթիվ չէ"));
    }

    @Test
    void aTextIsTooLongAndAListHasTooManyLines() {
        var detail = "size must be between 0 and 4000";
        assertThat(Constraint.worded(detail, "e".repeat(4_001), page("en")))
                .isEqualTo("This is too long. Characters allowed: 4,000");
        assertThat(Constraint.worded(detail, "a\nb", page("en")))
                .isEqualTo("These are too many. Allowed: 4,000");
    }

    private static Frame page(String language) {
        var officer = new Caller("demo", "demo", Set.of(Roles.DESK_OFFICER), Set.of(), false);
        return new Frame(
                officer,
                Locale.forLanguageTag(language),
                ZoneId.of("Asia/Yerevan"),
                new Labels(),
                new Frame.Place("talks", "/talks"));
    }
}
