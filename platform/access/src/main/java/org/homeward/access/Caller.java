package org.homeward.access;

import io.quarkus.security.ForbiddenException;
import java.util.Set;

/**
 * The person or program behind a request, as the identity provider vouches for them.
 *
 * @param subject the identity provider's id, stable when a person is renamed
 * @param username the name they sign in with
 * @param roles realm roles, see {@link Roles}
 * @param desks the compartments whose cases they may see
 * @param cleared may also see restricted fields: kin, health, confidential sources
 */
public record Caller(
        String subject, String username, Set<String> roles, Set<String> desks, boolean cleared) {

    public Caller {
        roles = Set.copyOf(roles);
        desks = Set.copyOf(desks);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean isOn(String desk) {
        return desks.contains(desk);
    }

    /**
     * For a command that names the desk it writes to; a record that exists already is looked for
     * among the caller's desks instead, so that a hidden one is simply not found.
     *
     * @throws ForbiddenException when the caller does not belong to the desk (HTTP 403)
     */
    public void requireDesk(String desk) {
        if (!isOn(desk)) {
            throw new ForbiddenException();
        }
    }
}
