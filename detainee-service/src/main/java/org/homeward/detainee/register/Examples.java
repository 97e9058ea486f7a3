package org.homeward.detainee.register;

/** Bodies shown in the API's documentation; every person in them is made up and says so. */
final class Examples {

    static final String REGISTRATION =
            """
            {"names": [
               {"script": "latn", "given": "Demo-Aram", "family": "Testyan (made up)", "kind": "ROMANISATION"},
               {"script": "hy", "given": "Դեմո-Արամ", "family": "Տեստյան", "kind": "BIRTH"}],
             "sex": "MALE", "birth": "1999-XX", "category": "PRISONER_OF_WAR", "legalBasis": "GC III 4",
             "priority": "HIGH", "vulnerabilities": ["WOUNDED"], "desk": "south-caucasus",
             "externalIds": [{"scheme": "ICRC", "value": "DEMO-0001"}]}\
            """;

    static final String PATCH =
            """
            {"priority": "URGENT", "birthPlace": "Testavan (made up)", "legalRepresentative": null}\
            """;

    private Examples() {}
}
