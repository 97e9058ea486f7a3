package org.homeward.gateway.console;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.homeward.gateway.ask.Query;
import org.homeward.gateway.ask.Refused;
import org.homeward.gateway.ask.Services;
import org.jspecify.annotations.Nullable;

/** Puts persons on a list by looking them up, so that nobody has to copy ids by hand. */
@Singleton
class ListBuilder {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Services services;
    private final Names names;

    ListBuilder(Services services, Names names) {
        this.services = services;
        this.names = names;
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

    /** What was ticked goes onto the list, each once. */
    void take(FormState form) {
        var lines = new ArrayList<>(form.lines("persons"));
        form.all("pick").stream().filter(id -> !lines.contains(id)).forEach(lines::add);
        form.set("persons", String.join("\n", lines));
    }

    Bench bench(FormState form, Frame page) {
        var listed = form.lines("persons").stream().filter(line -> isId(line)).toList();
        var words = form.text("q");
        var found = words == null ? List.<NamedEntry>of() : find(words, form, page);
        return new Bench(
                found.stream()
                        .filter(each -> !listed.contains(String.valueOf(each.detaineeId())))
                        .toList(),
                named(listed.stream().map(UUID::fromString).toList(), page),
                words != null);
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
            form.refuse(refused, Map.of("q", "q"), page.label("problem", "away"));
            return List.of();
        }
    }

    private List<NamedEntry> named(List<UUID> ids, Frame page) {
        return names.join(ids.stream().map(id -> new Promised.Entry(id, 0, id, "")).toList(), page);
    }

    /** A line is a detainee's id, or a name as it is written on the list. */
    static List<Map<String, String>> entries(FormState form) {
        return form.lines("persons").stream()
                .map(line -> Map.of(isId(line) ? "detaineeId" : "name", line))
                .toList();
    }

    private static boolean isId(String line) {
        return ID.matcher(line).matches();
    }
}
