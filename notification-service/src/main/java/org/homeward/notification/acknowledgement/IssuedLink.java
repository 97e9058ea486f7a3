package org.homeward.notification.acknowledgement;

import java.time.Instant;

/**
 * @param path a secret, for one mail only
 */
public record IssuedLink(String path, Instant expires) {

    @Override
    public String toString() {
        return "IssuedLink[until " + expires + "]";
    }
}
