package org.homeward.gateway.live;

import java.util.Set;

/**
 * Those who hear the same.
 *
 * @param figuresOnly of each event they get what readers of figures are given
 */
record Audience(Set<String> desks, boolean figuresOnly) {

    boolean hears(Tail.Told told) {
        return told.desk() == null || desks.contains(told.desk());
    }
}
