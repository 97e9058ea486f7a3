package org.homeward.gateway.console;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.gateway.ask.Refused;
import org.homeward.gateway.ask.Services;
import org.jspecify.annotations.Nullable;

/**
 * Joins the names of persons to a page. They live in detainee-service alone, and are read per
 * request with the reader's own token, so a page shows no name that the reader could not look up.
 */
@Singleton
public class Names {

    private static final int MOST = 200;

    private final Services services;

    Names(Services services) {
        this.services = services;
    }

    record Person(@Nullable String reference, @Nullable List<Name> names) {}

    record Name(
            @Nullable String script,
            @Nullable String given,
            @Nullable String patronymic,
            @Nullable String family,
            @Nullable String full) {

        String shown() {
            return full != null
                    ? full
                    : Stream.of(given, patronymic, family)
                            .filter(Objects::nonNull)
                            .reduce((a, b) -> a + " " + b)
                            .orElse("");
        }
    }

    List<NamedEntry> join(Promised promised, Frame page) {
        return join(
                promised.entries() == null ? List.<Promised.Entry>of() : promised.entries(), page);
    }

    public List<NamedEntry> join(List<Promised.Entry> entries, Frame page) {
        var persons = read(entries);
        return entries.stream().map(entry -> named(entry, persons, page)).toList();
    }

    /**
     * Whoever stands on a list, in its order; a line without a match has the name written there.
     */
    List<NamedEntry> onList(Frozen frozen, Frame page) {
        var lines = frozen.entries();
        var known =
                join(
                        lines.stream()
                                .map(line ->
                                        new Promised.Entry(
                                                frozen.listId(),
                                                line.number(),
                                                line.detaineeId(),
                                                line.answer() == null ? "" : line.answer()))
                                .toList(),
                        page);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> known.get(i).orWritten(lines.get(i).name()))
                .toList();
    }

    private Map<UUID, Person> read(List<Promised.Entry> entries) {
        var persons = new ConcurrentHashMap<UUID, Person>();
        var ids =
                entries.stream().map(Promised.Entry::detaineeId).filter(Objects::nonNull).toList();
        if (ids.isEmpty()) {
            return persons;
        }
        var courier = services.courier();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            ids.stream()
                    .limit(MOST)
                    .forEach(id -> threads.execute(() -> fetch(courier, id, persons)));
        }
        return persons;
    }

    private static void fetch(Services.Courier courier, UUID id, Map<UUID, Person> persons) {
        try {
            persons.put(id, courier.get("detainees/" + id, Person.class));
        } catch (Refused _) {
            // Hidden from this reader, or the service is away: the page says so at the entry.
        }
    }

    private static NamedEntry named(Promised.Entry entry, Map<UUID, Person> persons, Frame page) {
        var person = entry.detaineeId() == null ? null : persons.get(entry.detaineeId());
        return new NamedEntry(
                entry.id(),
                entry.number(),
                entry.detaineeId(),
                entry.state(),
                person == null ? null : nameOf(person, page.language()),
                person == null ? null : person.reference());
    }

    private static @Nullable String nameOf(Person person, String language) {
        var names = person.names() == null ? List.<Name>of() : person.names();
        var script = language.equals("hy") ? "hy" : "latn";
        return names.stream()
                .filter(name -> script.equals(name.script()))
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(Name::shown)
                .orElse(null);
    }
}
