package org.homeward.directory;

import java.util.List;

/** Who there is. */
interface Directory {

    /**
     * @throws RuntimeException of any kind when the identity provider is away or refuses
     */
    List<Person> people();
}
