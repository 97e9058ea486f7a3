package org.homeward.deploy.local.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class JsonDifferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,\"b\":2} | {\"a\":1} | true",
                "{\"a\":1} | {\"a\":2} | false",
                "{} | {\"a\":\"\"} | true",
                "{} | {\"a\":true} | false",
                "{\"a\":[\"x\",\"y\"]} | {\"a\":[\"y\",\"x\"]} | true",
                "{\"a\":[\"x\",\"y\"]} | {\"a\":[\"x\"]} | false",
                "{\"a\":[\"x\",\"x\"]} | {\"a\":[\"x\",\"y\"]} | false",
                "{} | {\"a\":[]} | true",
                "{\"a\":{\"b\":\"true\"}} | {\"a\":{\"b\":true}} | true",
                "{\"a\":[{\"n\":1,\"id\":7}]} | {\"a\":[{\"n\":1}]} | true"
            })
    void aServerHoldsWhatAFileSaysWhateverElseItHas(String present, String wanted, boolean holds)
            throws JsonProcessingException {
        assertThat(JsonDifference.holds(json(present), json(wanted))).isEqualTo(holds);
    }

    @Test
    void aSecretIsNeverPrinted() throws JsonProcessingException {
        assertThat(JsonDifference.told("secret", json("\"old\""), json("\"new\"")))
                .isEqualTo("secret replaced");
        assertThat(JsonDifference.told("enabled", json("false"), json("true")))
                .isEqualTo("enabled false -> true");
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
