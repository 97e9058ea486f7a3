package org.homeward.detainee.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.detainee.status.Fate;
import org.homeward.web.Malformed;
import org.jspecify.annotations.Nullable;

/** The filters of the list, as they were sent. */
record ListRequest(
        @Nullable String q,
        @Nullable String deskName,
        @Nullable String fate,
        @Nullable String cursor,
        @Nullable Integer limit) {

    Optional<String> desk() {
        return Optional.ofNullable(deskName).filter(name -> !name.isBlank());
    }

    Optional<String> words() {
        return Optional.ofNullable(q).filter(text -> !text.isBlank());
    }

    /**
     * @throws Malformed naming the fates there are
     */
    Optional<List<Fate>> fates() {
        return Optional.ofNullable(fate)
                .filter(text -> !text.isBlank())
                .map(text -> Arrays.stream(text.split(",", -1)).map(ListRequest::one).toList());
    }

    private static Fate one(String code) {
        return Arrays.stream(Fate.values())
                .filter(fate -> fate.name().equals(code.strip()))
                .findFirst()
                .orElseThrow(() ->
                        Malformed.of(
                                "fate",
                                "A fate is one of " + Arrays.toString(Fate.values()) + "."));
    }
}
