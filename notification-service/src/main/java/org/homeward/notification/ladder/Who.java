package org.homeward.notification.ladder;

/** Whom a step addresses; the identity provider says who that is today. */
public sealed interface Who {

    /** How the rule set and an alert to administrators print it. */
    String label();

    /** The officer who owns the commitment. */
    record Owner() implements Who {
        @Override
        public String label() {
            return "owner";
        }
    }

    /** Everybody with a role of the realm; on the desk, unless the alert has none. */
    record Role(String name) implements Who {
        @Override
        public String label() {
            return name;
        }
    }

    /** Everybody with this value of the user attribute {@code function}, on the desk. */
    record Function(String name) implements Who {
        @Override
        public String label() {
            return name;
        }
    }
}
