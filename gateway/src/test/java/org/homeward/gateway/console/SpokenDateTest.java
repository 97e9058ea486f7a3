package org.homeward.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.homeward.access.Caller;
import org.homeward.access.Roles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class SpokenDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-09-27                | 27 Sept 2022                            | 27 սեպ, 2022 թ.",
                "2022-09                   | September 2022                          | 2022 թ․ սեպտեմբեր",
                "2022                      | 2022                                    | 2022",
                "../2022-09                | until September 2022                    | մինչև 2022 թ․ սեպտեմբեր",
                "2022-09-27/..             | from 27 Sept 2022                       | սկսած՝ 27 սեպ, 2022 թ.",
                "2022-09/2022-11           | September 2022 – November 2022          | 2022 թ․ սեպտեմբեր – 2022 թ․ նոյեմբեր",
                "2022-09-27?               | 27 Sept 2022 (uncertain)                | 27 սեպ, 2022 թ. (հավաստի չէ)",
                "2022~                     | 2022 (approximately)                    | 2022 (մոտավորապես)",
                "2022-09%                  | September 2022 (uncertain, approximately) | 2022 թ․ սեպտեմբեր (հավաստի չէ, մոտավորապես)",
                "2022-09-XX                | September 2022 (not known more precisely) | 2022 թ․ սեպտեմբեր (ավելի ստույգ հայտնի չէ)",
                "2022-XX-XX                | 2022 (not known more precisely)         | 2022 (ավելի ստույգ հայտնի չէ)",
                "2022-24                   | winter 2022                             | ձմեռ 2022",
                "2022-09-27T18:05          | 27 Sept 2022, 18:05                     | 27 սեպ, 2022 թ., 18:05",
                "2022-09-27T14:05:00Z      | 27 Sept 2022, 18:05                     | 27 սեպ, 2022 թ., 18:05",
                "2022-09-27T16:05:00+02:00 | 27 Sept 2022, 18:05                     | 27 սեպ, 2022 թ., 18:05",
                "202X                      | 202X                                    | 202X",
                "../..                     | ../..                                   | ../..",
                "no date at all            | no date at all                          | no date at all"
            })
    void aDateIsSaidInTheReadersWords(String edtf, String english, String armenian) {
        assertThat(page("en").date(edtf)).isEqualTo(english);
        assertThat(page("hy").date(edtf)).isEqualTo(armenian);
    }

    private static Frame page(String language) {
        return new Frame(
                new Caller(
                        "1", "officer", Set.of(Roles.DESK_OFFICER), Set.of("south-caucasus"), true),
                Locale.of(language),
                ZoneId.of("Asia/Yerevan"),
                new Labels(),
                new Frame.Place("board", "/board"));
    }
}
