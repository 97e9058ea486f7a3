package org.homeward.directory;

import java.util.List;

/** A service's own copy of the people: each keeps of a person what it needs. */
public interface PeopleCopy {

    /**
     * Puts these people in the place of the last copy, in a transaction of its own and as the
     * engine. Who is not among them has left; they stay readable beside what they did.
     *
     * @param people everybody whom the identity provider names, never nobody
     */
    void keep(List<Person> people);
}
