package org.homeward.testkit;

import java.util.Arrays;
import java.util.Optional;

/** The columns of the access table: one made-up caller for each of them. */
enum Reader {
    NOBODY("nobody", "", ""),
    DESK_OFFICER("desk-officer", "officer", Desks.OURS),
    HEAD_OF_DESK("head-of-desk", "head", Desks.OURS),
    DIPLOMAT("diplomat", "diplomat", Desks.OURS),
    ANALYST("analyst", "analyst", Desks.OURS),
    AUDITOR("auditor", "auditor", ""),
    ADMINISTRATOR("administrator", "admin", ""),
    /** A desk officer, like the first, of a desk that has nothing to do with the record. */
    OTHER_DESK("other-desk", "officer2", Desks.THEIRS);

    static final String OUR_DESK = Desks.OURS;

    private final String column;
    private final String username;
    private final String desk;

    Reader(String column, String username, String desk) {
        this.column = column;
        this.username = username;
        this.desk = desk;
    }

    static Reader of(String column) {
        return Arrays.stream(values())
                .filter(reader -> reader.column.equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("access.csv: " + column));
    }

    /** Empty for nobody. */
    Optional<String> bearer() {
        if (this == NOBODY) {
            return Optional.empty();
        }
        Tokens tokens = Tokens.of(username, this == OTHER_DESK ? "desk-officer" : column);
        return Optional.of(desk.isEmpty() ? tokens.bearer() : tokens.desks(desk).bearer());
    }

    @Override
    public String toString() {
        return column;
    }

    /** An enum's constants cannot refer to its own static fields. */
    private static final class Desks {
        static final String OURS = "south-caucasus";
        static final String THEIRS = "levant";
    }
}
