package org.homeward.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class PromisedTest {

    private static final String PERSON = "0199a1b2-0000-7000-8000-000000000002";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"17 | '' | 17", "17 | ,\"entries\":[] | 17", "2 | ,\"entries\":[\"%s\"] | 1"})
    void onlyWhoHasNoNameYetCanBeNamed(int count, String entries, int unnamed) {
        var fulfilments =
                Views.promised(
                                """
                                {"state":"AGREED","fulfilments":[{"date":"2022-10-04","count":%d%s}]}\
                                """
                                        .formatted(count, entries.formatted(PERSON)))
                        .fulfilments();
        assertThat(fulfilments)
                .singleElement()
                .extracting(Promised.Fulfilment::unnamed)
                .isEqualTo(unnamed);
    }
}
