package org.homeward.detainee.custody;

/** Bodies shown in the API's documentation; whatever is told in them is made up and says so. */
final class Examples {

    static final String OPENING =
            """
            {"from": "2022-09-13", "place": "Testavan (made up)", "source": "Comrade's statement (made up)",
             "reliability": "C", "credibility": 3}\
            """;

    static final String CLOSURE =
            """
            {"end": "REPATRIATED", "to": "2022-10-04", "source": "Officer at the border post (made up)",
             "reliability": "A", "credibility": 1}\
            """;

    static final String ASSERTION =
            """
            {"axis": "FATE", "value": "REPORTED_CAPTURED", "valid": "2022-09-13",
             "source": "Video published on 2 October (made up)", "reliability": "B", "credibility": 2}\
            """;

    private Examples() {}
}
