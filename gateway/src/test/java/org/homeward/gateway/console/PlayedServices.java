package org.homeward.gateway.console;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.gateway.Wires;

/**
 * A made-up situation on both sides of the gateway: what the services answer, and what the topics
 * say.
 */
final class PlayedServices {

    static final UUID DEBTOR = UUID.fromString("0199a1b2-0000-7000-8000-000000000001");
    static final UUID OTHER = UUID.fromString("0199a1b2-0000-7000-8000-000000000003");
    static final UUID US = UUID.fromString("0199a1b2-0000-7000-8000-000000000002");
    static final UUID FIRST = UUID.fromString("0199a1b2-0000-7000-8000-000000000010");
    static final UUID AGREEMENT = UUID.fromString("0199a1b2-0000-7000-8000-000000000020");
    static final UUID TALKS = UUID.fromString("0199a1b2-0000-7000-8000-000000000040");
    static final UUID OURS = UUID.fromString("0199a1b2-0000-7000-8000-000000000050");
    static final UUID THEIRS = UUID.fromString("0199a1b2-0000-7000-8000-000000000051");
    static final UUID HAND_OVER = UUID.fromString("0199a1b2-0000-7000-8000-000000000055");
    static final UUID FOUND = UUID.fromString("0199a1b2-0000-7000-8000-000000000060");
    static final UUID IMPORT = UUID.fromString("0199a1b2-0000-7000-8000-000000000070");
    static final UUID ALERT = UUID.fromString("0199a1b2-0000-7000-8000-000000000030");

    private static final ZoneId ZONE = ZoneId.of("Asia/Yerevan");
    private static final Instant NOW =
            InstantSource.system().instant().truncatedTo(ChronoUnit.SECONDS);

    private record Case(
            UUID id,
            String reference,
            UUID debtor,
            String object,
            String state,
            Integer owed,
            int delivered,
            int dueInDays,
            String wording,
            boolean today) {}

    private static final List<Case> CASES =
            List.of(
                    new Case(
                            FIRST,
                            "C-7Q2M9KX-4",
                            DEBTOR,
                            "RELEASE",
                            "BREACHED",
                            17,
                            0,
                            -3,
                            "before the end of the month",
                            true),
                    new Case(
                            UUID.randomUUID(),
                            "C-3HV8TRA-K",
                            DEBTOR,
                            "RELEASE",
                            "BREACHED",
                            8,
                            3,
                            -41,
                            "within two weeks of the meeting",
                            false),
                    new Case(
                            UUID.randomUUID(),
                            "C-90WQE2D-7",
                            OTHER,
                            "MAPS",
                            "BREACHED",
                            null,
                            0,
                            -12,
                            "as soon as possible, by the spring",
                            false),
                    new Case(
                            UUID.randomUUID(),
                            "C-K4YB6NM-T",
                            DEBTOR,
                            "RELEASE",
                            "AGREED",
                            32,
                            4,
                            2,
                            "until Wednesday",
                            false),
                    new Case(
                            UUID.randomUUID(),
                            "C-51RXC8P-A",
                            OTHER,
                            "REMAINS",
                            "AGREED",
                            31,
                            0,
                            9,
                            "before the next round",
                            false),
                    new Case(
                            UUID.randomUUID(),
                            "C-TT07ZGH-3",
                            DEBTOR,
                            "RELEASE",
                            "CURED_LATE",
                            15,
                            15,
                            -200,
                            "in June",
                            false),
                    new Case(
                            UUID.randomUUID(),
                            "C-WM2D4VE-X",
                            DEBTOR,
                            "RELEASE",
                            "FULFILLED",
                            10,
                            10,
                            -95,
                            "by the autumn",
                            false));

    private PlayedServices() {}

    static void answer(WireMockServer services) {
        services.resetAll();
        services.stubFor(get(urlPathEqualTo("/api/v1/parties")).willReturn(json(200, parties())));
        services.stubFor(
                get(urlPathEqualTo("/api/v1/commitments"))
                        .willReturn(
                                json(
                                        200,
                                        "{\"items\":["
                                                + CASES.stream()
                                                        .map(each -> commitment(each, ""))
                                                        .collect(Collectors.joining(","))
                                                + "]}")));
        services.stubFor(
                get(urlPathMatching("/api/v1/commitments/[0-9a-f-]+"))
                        .willReturn(
                                json(
                                        200,
                                        commitment(CASES.getFirst(), details(CASES.getFirst())))));
        services.stubFor(
                get(urlPathMatching("/api/v1/agreements/.*"))
                        .atPriority(6)
                        .willReturn(json(200, agreement())));
        for (var each : CASES) {
            reply(services, "commitments/" + each.id(), commitment(each, details(each)));
        }
        answerTalks(services);
        services.stubFor(get(urlPathEqualTo("/api/v1/alerts")).willReturn(json(200, alerts())));
        services.stubFor(
                post(urlMatching("/api/v1/alerts/.*/acknowledgement"))
                        .willReturn(json(200, alert("ACKNOWLEDGED", ""))));
    }

    private static void answerTalks(WireMockServer services) {
        reply(services, "agreements", "{\"items\":[" + agreement() + "]}");
        reply(services, "agreements/" + AGREEMENT + "/compliance", compliance());
        reply(services, "talks", "{\"items\":[" + talks() + "]}");
        reply(services, "talks/" + TALKS, talks());
        reply(services, "talks/" + TALKS + "/changes", changes());
        reply(services, "changes", changes());
        reply(services, "parties/" + DEBTOR + "/compliance", keptRecord());
        reply(services, "statements/standing", "{\"items\":[" + upheld() + "]}");
        reply(services, "commitments/overdue", overdue());
        reply(services, "imports", "{\"items\":[" + imported(true) + "]}");
        reply(services, "imports/" + IMPORT, imported(false));
        reply(
                services,
                "imports/" + IMPORT + "/rows",
                """
                {"items":[{"line":2,"record":"COMMITMENT","externalId":"demo-2","outcome":"REJECTED","column":"due","reason":"Give the date as EDTF text, or kind NONE where none was agreed."},
                          {"line":3,"record":"AGREEMENT","externalId":"demo-1","outcome":"ACCEPTED"}]}\
                """);
        reply(services, "statements", "{\"items\":[" + statement() + "]}");
        reply(services, "lists/" + OURS + "/versions/2", frozen());
        reply(services, "hand-overs/" + HAND_OVER, handOver());
        reply(services, "hand-overs", "{\"items\":[" + handOver() + "]}");
        reply(
                services,
                "lists",
                "{\"items\":["
                        + list(OURS, "Our list for the autumn talks", "OURS")
                        + ","
                        + list(THEIRS, "List received through the mediator", "THEIRS")
                        + "]}");
        reply(
                services,
                "lists/comparison",
                """
                {"onOursOnly":[{"detaineeId":"%s","oursEntry":1,"answer":"NOT_IDENTIFIED"},{"detaineeId":"%s","oursEntry":4}],
                 "onTheirsOnly":[{"detaineeId":"%s","theirsEntry":2}],"onBoth":[{"detaineeId":"%s","oursEntry":2,"theirsEntry":1,"answer":"HELD"}],
                 "unmatched":{"ours":[{"entry":3,"name":"Demo Person"}],"theirs":[{"entry":5}]}}\
                """
                        .formatted(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                UUID.randomUUID()));
    }

    /** A version of our list that was handed over and partly answered. */
    static String frozen() {
        return """
        {"id":"%1$s","listId":"%2$s","reference":"N-6T3WQ9K-2","title":"Our list for the autumn talks","side":"OURS","desk":"south-caucasus","version":2,
         "sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","intact":true,"reason":"One more was reported","frozenAt":"%3$s","frozenBy":"officer",
         "entries":[{"number":1,"detaineeId":"%1$s","named":false,"answer":"NOT_IDENTIFIED","answers":[{"id":"%1$s","answer":"NOT_IDENTIFIED","partyId":"%4$s","date":"2026-10-20","source":"Note verbale","recordedAt":"%3$s"}]},
                    {"number":2,"named":true,"name":"Demo Person","answers":[]}],
         "handOvers":[{"id":"%1$s","partyId":"%4$s","recipient":"Their foreign minister","date":"2026-10-02","place":"Geneva","via":"A third country","receipt":"Signed copy, annex 3","talksId":"%5$s","recordedAt":"%3$s"}]}\
        """
                .formatted(UUID.randomUUID(), OURS, NOW, DEBTOR, TALKS);
    }

    /** The case files, in a server of their own: elsewhere they are away. */
    static void answerCases(WireMockServer services) {
        reply(
                services,
                "detainees",
                "{\"items\":[{\"id\":\"%s\",\"reference\":\"D-8K3MX2Q-5\"}]}".formatted(FOUND));
        reply(
                services,
                "detainees/" + FOUND,
                """
                {"id":"%s","reference":"D-8K3MX2Q-5","names":[{"script":"latn","given":"Demo","family":"Demoyan","kind":"BIRTH"}]}\
                """
                        .formatted(FOUND));
    }

    private static void reply(WireMockServer services, String path, String body) {
        services.stubFor(
                get(urlPathEqualTo("/api/v1/" + path)).atPriority(2).willReturn(json(200, body)));
    }

    private static String compliance() {
        return """
        {"agreementId":"%s","promises":3,"keptOnTime":1,"keptLate":0,"unkept":1,"open":1,"closedOtherwise":0,"broken":1,
         "personsPromised":57,"personsDelivered":14,"personsOutstanding":43,"personsDeclined":4,"personsDied":1,
         "commitments":[%s]}\
        """
                .formatted(
                        AGREEMENT,
                        CASES.stream()
                                .limit(4)
                                .map(each -> commitment(each, ""))
                                .collect(Collectors.joining(",")));
    }

    /** The same record that the dossier is printed from. */
    private static String keptRecord() {
        try (var in = PlayedServices.class.getResourceAsStream("/dossier/record.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String talks() {
        return """
        {"id":"%s","date":"2026-09-27","venue":"Washington","mediators":["A third country"],"participants":["Foreign minister","Head of desk"],"desk":"south-caucasus","summary":"The return of prisoners and the maps were raised.","raised":[{"by":"Foreign minister","what":"When the seventeen of C-7Q2M9KX-4 return."},{"by":"Their foreign minister","what":"The maps of the minefields."}],"recordedAt":"%s"}\
        """
                .formatted(TALKS, NOW);
    }

    private static String changes() {
        return """
        {"items":[{"at":"%1$s","commitmentId":"%2$s","reference":"C-7Q2M9KX-4","agreementId":"%3$s","debtorId":"%4$s","desk":"south-caucasus","event":"due-changed","sequence":2,"author":"officer","state":"BREACHED"},
                  {"at":"%1$s","commitmentId":"%2$s","reference":"C-7Q2M9KX-4","agreementId":"%3$s","debtorId":"%4$s","desk":"south-caucasus","event":"breached","sequence":3,"author":"due-engine","state":"BREACHED"}]}\
        """
                .formatted(NOW, FIRST, AGREEMENT, DEBTOR);
    }

    private static String statement() {
        return """
        {"id":"%s","speaker":"Prime minister","date":"2026-09-28","text":"They promised that seventeen of our people return before the end of the month.","language":"en","desk":"south-caucasus","talksId":"%s","url":"https://example.org/statement","recordedAt":"%s"}\
        """
                .formatted(UUID.randomUUID(), TALKS, NOW);
    }

    /** What was said of a promise that was broken since, and something tied to nothing. */
    private static String upheld() {
        return """
        {"statement":%1$s,"then":"%2$s","now":"%2$s","verdict":"CHANGED",
         "agreements":[{"id":"%3$s","reference":"A-5N1PT8C-2","then":"CLAIMED","now":"REPUDIATED","changed":true}],
         "promises":[{"id":"%4$s","reference":"C-7Q2M9KX-4","agreementId":"%3$s","debtorId":"%5$s","object":"RELEASE","recordedLater":true,"changed":true,
           "then":{"state":"AGREED","owed":17,"delivered":0,"due":"../2026-09","lastDay":"2026-09-30","broken":false,"disputed":false,"suspended":false},
           "now":{"state":"BREACHED","owed":17,"delivered":0,"due":"../2026-09","lastDay":"2026-09-30","broken":true,"disputed":true,"suspended":false}}]},
        {"statement":%1$s,"then":"%2$s","now":"%2$s","verdict":"NOTHING_LINKED","agreements":[],"promises":[]}\
        """
                .formatted(statement(), NOW, AGREEMENT, FIRST, DEBTOR);
    }

    static String imported(boolean dryRun) {
        return """
        {"id":"%s","desk":"south-caucasus","dryRun":%s,"state":"DONE","rows":2,"done":2,"accepted":1,"updated":0,"unchanged":0,"rejected":1,"recordedAt":"%s"}\
        """
                .formatted(IMPORT, dryRun, NOW);
    }

    private static String overdue() {
        return """
        {"asOf":"%s","desks":["south-caucasus"],"persons":22,"remains":0,"unquantified":1,"items":[%s]}\
        """
                .formatted(
                        NOW,
                        CASES.stream()
                                .filter(each -> each.state().equals("BREACHED"))
                                .map(each ->
                                        """
                                        {"commitment":%s,"debtor":"%s","daysOverdue":%d,"promise":{"agreementId":"%s","reference":"A-5N1PT8C-2","form":"ORAL_PROMISE","date":"2026-09-27","status":"CLAIMED","existence":{"source":"Minutes of the talks","reliability":"B","credibility":2},"talksId":"%s","venue":"Washington"}}\
                                        """
                                                .formatted(
                                                        commitment(each, ""),
                                                        name(each.debtor()),
                                                        -each.dueInDays(),
                                                        AGREEMENT,
                                                        TALKS))
                                .collect(Collectors.joining(",")));
    }

    static String handOver() {
        return """
        {"id":"%s","reference":"H-4M2QX7R-8","desk":"south-caucasus","object":"RELEASE","date":"%s","place":"Northern crossing","verifiedBy":"Desk","arrivals":5,"allocated":4,"unlisted":1,"unnamed":1,"persons":[],"allocations":[],"recordedAt":"%s"}\
        """
                .formatted(HAND_OVER, NOW.atZone(ZONE).toLocalDate(), NOW);
    }

    private static String list(UUID id, String title, String side) {
        return """
        {"id":"%s","reference":"N-6T3WQ9K-2","title":"%s","side":"%s","desk":"south-caucasus","versions":2,"recordedAt":"%s"}\
        """
                .formatted(id, title, side, NOW);
    }

    static String sheet() {
        return commitment(CASES.getFirst(), details(CASES.getFirst()));
    }

    static void tell(Wires wires, String desk) {
        for (var party : List.of(DEBTOR, OTHER)) {
            wires.negotiation(
                    "party.recorded",
                    party,
                    null,
                    """
                    {"partyId":"%s","name":"%s","kind":"STATE"}\
                    """
                            .formatted(party, name(party)));
        }
        for (var each : CASES) {
            wires.commitmentState(each.id(), desk, state(each, desk));
            if (each.delivered() > 0) {
                wires.negotiation(
                        "commitment.fulfilment-recorded", each.id(), desk, delivery(each, desk));
            }
        }
        for (int month = 2; month < 14; month++) {
            var id = UUID.randomUUID();
            wires.commitmentState(
                    id,
                    desk,
                    state(
                            new Case(
                                    id,
                                    "C-HISTORY-" + month,
                                    DEBTOR,
                                    "RELEASE",
                                    "CURED_LATE",
                                    4 + month * 3 % 11,
                                    4 + month * 3 % 11,
                                    -30 * month,
                                    "by then",
                                    false),
                            desk));
            wires.negotiation(
                    "commitment.fulfilment-recorded",
                    id,
                    desk,
                    delivery(
                            new Case(
                                    id,
                                    "",
                                    DEBTOR,
                                    "RELEASE",
                                    "CURED_LATE",
                                    1,
                                    3 + month * 5 % 7,
                                    -30 * month + 12,
                                    "",
                                    false),
                            desk));
        }
        wires.alert(
                "raised",
                ALERT,
                desk,
                """
                {"alertId":"%s","reference":"L-2B7KQ9M-4","desk":"%s","severity":"CRITICAL","state":"OPEN","rule":"commitment-breached","subjectType":"commitment","subjectId":"%s","subjectReference":"C-7Q2M9KX-4"}\
                """
                        .formatted(ALERT, desk, FIRST));
        var second = UUID.randomUUID();
        wires.alert(
                "raised",
                second,
                desk,
                """
                {"alertId":"%s","reference":"L-8C3ZX1N-R","desk":"%s","severity":"WARNING","state":"OPEN","rule":"commitment-due-in-3-days","subjectType":"commitment","subjectId":"%s","subjectReference":"C-K4YB6NM-T"}\
                """
                        .formatted(second, desk, CASES.get(3).id()));
    }

    static String breach(UUID id, String desk) {
        return state(
                new Case(
                        id,
                        "C-NEW0000-1",
                        DEBTOR,
                        "RELEASE",
                        "BREACHED",
                        5,
                        0,
                        -1,
                        "yesterday",
                        true),
                desk);
    }

    private static String delivery(Case each, String desk) {
        var day = NOW.plus(each.dueInDays() + 4L, ChronoUnit.DAYS).atZone(ZONE).toLocalDate();
        return """
        {"fulfilmentId":"%s","commitmentId":"%s","desk":"%s","object":"%s","date":"%s","count":%d}\
        """
                .formatted(
                        UUID.randomUUID(), each.id(), desk, each.object(), day, each.delivered());
    }

    private static Instant due(Case each) {
        return NOW.plus(each.dueInDays() + 1L, ChronoUnit.DAYS)
                .atZone(ZONE)
                .truncatedTo(ChronoUnit.DAYS)
                .toInstant();
    }

    private static String breaches(Case each) {
        return each.state().equals("BREACHED")
                ? """
                {"dueVersion":1,"instant":"%s","detectedAt":"%s",%s"delivered":%d,"standing":true,"declared":false}\
                """
                        .formatted(
                                due(each),
                                each.today() ? NOW : due(each),
                                each.owed() == null
                                        ? ""
                                        : "\"owed\":"
                                                + each.owed()
                                                + ",\"shortfall\":"
                                                + (each.owed() - each.delivered())
                                                + ",",
                                each.delivered())
                : "";
    }

    private static String dueJson(Case each) {
        return """
        {"kind":"DATE","edtf":"../%s","zone":"Asia/Yerevan","wording":"%s","graceDays":0,"instant":"%s","lastDay":"%s","version":1,"qualified":false}\
        """
                .formatted(
                        due(each).minusNanos(1).atZone(ZONE).toLocalDate(),
                        each.wording(),
                        due(each),
                        due(each).minusNanos(1).atZone(ZONE).toLocalDate());
    }

    private static String numbers(Case each) {
        return each.owed() == null
                ? "\"delivered\":" + each.delivered() + ",\"quantified\":false"
                : "\"owed\":%d,\"delivered\":%d,\"outstanding\":%d,\"quantified\":true"
                        .formatted(each.owed(), each.delivered(), each.owed() - each.delivered());
    }

    private static String state(Case each, String desk) {
        return """
        {"commitmentId":"%s","reference":"%s","agreementId":"%s","debtorId":"%s","creditorId":"%s","desk":"%s","object":"%s","state":"%s",%s,"due":%s,"breaches":[%s],"broken":%s,"disputed":false,"suspended":false,"owner":"officer","sequence":3,"recordedAt":"%s"}\
        """
                .formatted(
                        each.id(),
                        each.reference(),
                        AGREEMENT,
                        each.debtor(),
                        US,
                        desk,
                        each.object(),
                        each.state(),
                        numbers(each),
                        dueJson(each),
                        breaches(each),
                        each.state().equals("BREACHED"),
                        NOW);
    }

    private static String commitment(Case each, String more) {
        return """
        {"id":"%s","reference":"%s","state":"%s","agreementId":"%s","debtorId":"%s","creditorId":"%s","desk":"south-caucasus","object":"%s","target":%s,"due":%s,%s,"partlyFulfilled":false,"broken":%s,"suspended":false,"disputed":false,"owner":"officer","agreedOn":"2026-09-27","breaches":[%s]%s,"sequence":3,"recordedAt":"%s","changedAt":"%s"}\
        """
                .formatted(
                        each.id(),
                        each.reference(),
                        each.state(),
                        AGREEMENT,
                        each.debtor(),
                        US,
                        each.object(),
                        target(each),
                        dueJson(each),
                        numbers(each),
                        each.state().equals("BREACHED"),
                        breaches(each),
                        more,
                        NOW,
                        NOW);
    }

    /** Persons for maps: the first is one half of an exchange, and somebody has raised it. */
    private static String details(Case each) {
        var half = each.id().equals(FIRST) ? "\"%s\"".formatted(CASES.get(2).id()) : "";
        return """
        ,"entries":[{"id":"%s","number":1,"state":"PENDING"},{"id":"%s","number":2,"detaineeId":"%s","state":"DECLINED_BY_PERSON"}],
        "dueVersions":[{"due":%s,"recordedAt":"%s","author":"officer"}],
        "fulfilments":[{"id":"%s","handOverId":"%s","date":"2026-11-21","count":3,"entries":[],"complete":false,"place":"Northern crossing","intermediary":"A third country","verifiedBy":"Desk","evidence":"Protocol of the hand-over","retracted":false}],
        "reciprocals":[%s],
        "history":[{"sequence":1,"event":"agreed","at":"%s","by":"officer","reason":"Accepted at the talks","evidence":"Minutes, page 3","dueVersion":1},{"sequence":2,"event":"due-soon","at":"%s","by":"due-engine","dueVersion":1},{"sequence":3,"event":"breached","at":"%s","by":"due-engine","dueVersion":1}]\
        """
                .formatted(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        dueJson(CASES.getFirst()),
                        NOW.minus(57, ChronoUnit.DAYS),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        half,
                        NOW.minus(57, ChronoUnit.DAYS),
                        NOW.minus(6, ChronoUnit.DAYS),
                        NOW);
    }

    private static String target(Case each) {
        return each.object().equals("MAPS")
                ? """
                {"kind":"ITEMS","description":"Maps of the minefields","quantity":97000,"unit":"sheets"}\
                """
                : "{\"kind\":\"%s\"}".formatted(each.owed() == null ? "UNSPECIFIED" : "HEADCOUNT");
    }

    private static String agreement() {
        return """
        {"id":"%s","reference":"A-5N1PT8C-2","form":"ORAL_PROMISE","date":"2026-09-27","parties":["%s","%s"],"desk":"south-caucasus","status":"CLAIMED","existence":{"source":"Minutes of the talks","reliability":"B","credibility":2},"mediators":[],"recordedAt":"%s"}\
        """
                .formatted(AGREEMENT, DEBTOR, US, NOW);
    }

    private static String parties() {
        return """
        {"items":[{"id":"%s","name":"%s","kind":"STATE"},{"id":"%s","name":"Our own side","kind":"STATE"},{"id":"%s","name":"%s","kind":"AUTHORITY"}]}\
        """
                .formatted(DEBTOR, name(DEBTOR), US, OTHER, name(OTHER));
    }

    private static String name(UUID party) {
        return party.equals(DEBTOR) ? "Republic of Examplia" : "Border authority of Examplia";
    }

    /** A record without a promise: who may see it is asked here, not what stands in it. */
    static String record() {
        return """
        {"partyId":"%s","party":"%s","asOf":"%s","desks":[],"remains":{},"delays":{"distribution":[]},"timeline":{"months":[]},"commitments":[],"annexes":[],"detainees":[]}\
        """
                .formatted(DEBTOR, name(DEBTOR), NOW);
    }

    private static String alerts() {
        return "{\"items\":["
                + alert("OPEN", ",\"nextStepAt\":\"" + NOW.plus(1, ChronoUnit.HOURS) + "\"")
                + ","
                + alert(
                                "ACKNOWLEDGED",
                                ",\"acknowledgement\":{\"at\":\""
                                        + NOW
                                        + "\",\"by\":\"diplomat\",\"through\":\"LINK\",\"note\":\"Called the mediator.\"}")
                        .replace(ALERT.toString(), UUID.randomUUID().toString())
                + "]}";
    }

    private static String alert(String state, String more) {
        return """
        {"id":"%s","reference":"L-2B7KQ9M-4","desk":"south-caucasus","severity":"CRITICAL","state":"%s","rule":"commitment-breached","subjectType":"commitment","subjectId":"%s","subjectReference":"C-7Q2M9KX-4","subjectVersion":1,"causeEventId":"%s","raisedAt":"%s","facts":{"object":"RELEASE","owed":17,"delivered":0,"shortfall":17,"declared":false}%s}\
        """
                .formatted(
                        ALERT,
                        state,
                        FIRST,
                        UUID.randomUUID(),
                        NOW.minus(2, ChronoUnit.MINUTES),
                        more);
    }

    static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder json(
            int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader(
                        "Content-Type",
                        status < 400 ? "application/json" : "application/problem+json")
                .withBody(body);
    }
}
