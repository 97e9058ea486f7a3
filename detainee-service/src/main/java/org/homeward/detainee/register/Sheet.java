package org.homeward.detainee.register;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.homeward.detainee.name.NameKind;
import org.homeward.detainee.name.PersonName;
import org.homeward.detainee.person.CaseFile;
import org.homeward.detainee.person.ExternalId;
import org.homeward.detainee.person.Particulars;
import org.homeward.detainee.person.Recorded;
import org.homeward.detainee.person.Restricted;
import org.homeward.detainee.status.PartialDate;
import org.homeward.web.Malformed;
import org.homeward.web.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Turns what an officer sent into the domain's own values; what cannot be one is refused with the
 * name of its field.
 */
final class Sheet {

    private Sheet() {}

    static CaseFile file(DetaineeRequest request, Recorded recorded) {
        requireCategoryForBasis(request);
        return new CaseFile(
                names(request.names()),
                birth(request.birth(), recorded),
                particulars(request),
                request.category(),
                request.legalBasis(),
                request.priority(),
                externalIds(request));
    }

    static Restricted restricted(DetaineeRequest request) {
        return new Restricted(
                each(
                        request.nextOfKin(),
                        kin -> new Restricted.NextOfKin(kin.name(), kin.relation(), kin.contact())),
                request.health());
    }

    private static List<PersonName> names(List<DetaineeRequest.Name> names) {
        List<PersonName> read = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            try {
                read.add(name(names.get(i)));
            } catch (Malformed e) {
                throw e.under("names[" + i + "]");
            }
        }
        return read;
    }

    private static PersonName name(DetaineeRequest.Name name) {
        return new PersonName(
                name.script(),
                name.given(),
                name.patronymic(),
                name.family(),
                name.full(),
                name.kind() == null ? NameKind.BIRTH : name.kind(),
                name.source());
    }

    private static @Nullable PartialDate birth(@Nullable String text, Recorded recorded) {
        if (text == null) {
            return null;
        }
        PartialDate birth = PartialDate.of("birth", text);
        if (birth.isAfter(LocalDate.ofInstant(recorded.at(), ZoneOffset.UTC).plusDays(1))) {
            throw Rejected.of("birth", "not-born-yet", "The date of birth lies in the future.");
        }
        return birth;
    }

    private static Particulars particulars(DetaineeRequest request) {
        return new Particulars(
                request.sex(),
                request.birthPlace(),
                each(request.nationalities(), String::strip),
                request.residence(),
                request.fatherFirstName(),
                request.motherMaidenName(),
                military(request.military()),
                request.vulnerabilities() == null ? Set.of() : request.vulnerabilities(),
                request.legalRepresentative());
    }

    private static Particulars.@Nullable Military military(
            DetaineeRequest.@Nullable Military military) {
        return military == null
                ? null
                : new Particulars.Military(
                        military.rank(), military.serviceNumber(), military.unit());
    }

    private static Set<ExternalId> externalIds(DetaineeRequest request) {
        Set<String> seen = new LinkedHashSet<>();
        Set<ExternalId> ids = new LinkedHashSet<>();
        for (ExternalId id :
                each(
                        request.externalIds(),
                        id ->
                                new ExternalId(
                                        request.desk(), id.scheme().strip(), id.value().strip()))) {
            if (!seen.add(id.scheme().toLowerCase(Locale.ROOT) + "\n" + id.value())) {
                throw Rejected.of(
                        "externalIds", "external-id-twice", "An external id is given twice.");
            }
            ids.add(id);
        }
        return ids;
    }

    private static void requireCategoryForBasis(DetaineeRequest request) {
        if (request.legalBasis() != null && request.category() == null) {
            throw Rejected.of(
                    "legalBasis", "basis-without-category", "A legal basis belongs to a category.");
        }
    }

    private static <A, B> List<B> each(
            @Nullable List<A> sent, Function<? super A, ? extends B> read) {
        return sent == null ? List.of() : sent.stream().<B>map(read).toList();
    }
}
