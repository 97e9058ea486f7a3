package org.homeward.gateway.console;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.homeward.gateway.ask.Query;
import org.homeward.gateway.ask.Refused;
import org.homeward.gateway.ask.Services;
import org.jspecify.annotations.Nullable;

/** Puts persons on a list by looking them up, so that nobody has to copy ids by hand. */
@Singleton
class ListBuilder {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The number of a case file and whose it is, as the form carries them. */
    private static final String FILE = "file";

    private static final String IS = "=";

    private final Services services;
    private final Names names;
    private final CaseFiles files;

    ListBuilder(Services services, Names names, CaseFiles files) {
        this.services = services;
        this.names = names;
        this.files = files;
    }

    record Matches(List<Match> items, @Nullable String next) {}

    record Match(UUID id) {}

    /**
     * The table on which a list is built.
     *
     * @param found who matches what was looked for
     * @param listed who stands on it already
     */
    public record Bench(List<NamedEntry> found, List<NamedEntry> listed, boolean searched) {}

    /** A version to go on from, each person by the number of their case file. */
    static FormState from(List<NamedEntry> persons) {
        return new FormState(
                Map.of(
                        "persons",
                        List.of(
                                persons.stream()
                                        .map(ListBuilder::line)
                                        .filter(Objects::nonNull)
                                        .collect(Collectors.joining("\n"))),
                        FILE,
                        persons.stream()
                                .filter(NamedEntry::onFile)
                                .map(NamedEntry::file)
                                .toList()));
    }

    private static @Nullable String line(NamedEntry person) {
        return person.onFile() ? person.file().split(IS, 2)[0] : person.name();
    }

    /** What was ticked goes onto the list, each once. */
    void take(FormState form) {
        var lines = new ArrayList<>(form.lines("persons"));
        form.all("pick").stream()
                .map(file -> file.split(IS, 2)[0])
                .filter(line -> !lines.contains(line))
                .forEach(lines::add);
        form.set("persons", String.join("\n", lines));
    }

    Bench bench(FormState form, Frame page) {
        var known = known(form);
        var listed =
                form.lines("persons").stream()
                        .map(line -> id(line, known))
                        .filter(ListBuilder::isId)
                        .toList();
        var words = form.text("q");
        var found = words == null ? List.<NamedEntry>of() : find(words, form, page);
        return new Bench(
                found.stream()
                        .filter(each -> !listed.contains(String.valueOf(each.detaineeId())))
                        .toList(),
                named(listed.stream().map(UUID::fromString).toList(), page),
                words != null);
    }

    /** Whose numbers the form has met already, so that nobody is looked up twice. */
    private static Map<String, String> known(FormState form) {
        var known = new HashMap<String, String>();
        for (var file : List.of(form.all(FILE), form.all("pick"))) {
            file.stream()
                    .map(each -> each.split(IS, 2))
                    .filter(each -> each.length == 2 && isId(each[1]))
                    .forEach(each -> known.put(each[0], each[1]));
        }
        return known;
    }

    private String id(String line, Map<String, String> known) {
        var met = known.get(line);
        return met == null ? files.id(line) : met;
    }

    /** The case files may be away; the list can be typed all the same. */
    private List<NamedEntry> find(String words, FormState form, Frame page) {
        var question =
                new Query("detainees")
                        .with("q", words)
                        .with("desk", form.text("desk"))
                        .with("limit", "20");
        try {
            var matches = services.get(question.text(), Matches.class).items();
            return named(matches.stream().map(Match::id).toList(), page);
        } catch (Refused refused) {
            form.refuse(refused, Map.of("q", "q"), page);
            return List.of();
        }
    }

    private List<NamedEntry> named(List<UUID> ids, Frame page) {
        return names.join(ids.stream().map(id -> new Promised.Entry(id, 0, id, "")).toList(), page);
    }

    /**
     * A line is the number of a case file, a detainee's id, or a name as it is written on the list.
     * A number that belongs to nobody is no name and is said to be wrong.
     */
    List<Map<String, String>> entries(FormState form, Frame page) {
        var known = known(form);
        var entries = new ArrayList<Map<String, String>>();
        for (var line : form.lines("persons")) {
            var id = id(line, known);
            if (CaseFiles.isReference(id)) {
                form.reject("persons", page.label("problem", "no-such-file") + " " + line);
            }
            entries.add(Map.of(isId(id) ? "detaineeId" : "name", id));
        }
        return entries;
    }

    private static boolean isId(String line) {
        return ID.matcher(line).matches();
    }
}
