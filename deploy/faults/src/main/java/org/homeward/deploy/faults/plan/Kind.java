package org.homeward.deploy.faults.plan;

import java.util.List;

/** Every kind of promise that can fall due. */
public enum Kind {
    EXACTLY("RELEASE", "{\"kind\":\"HEADCOUNT\",\"exactly\":%d}"),
    AT_LEAST("RELEASE", "{\"kind\":\"HEADCOUNT\",\"atLeast\":%d}"),
    UP_TO("RELEASE", "{\"kind\":\"HEADCOUNT\",\"upTo\":%d}"),
    BETWEEN("REMAINS", "{\"kind\":\"HEADCOUNT\",\"between\":{\"from\":%d,\"to\":99}}"),
    NAMED("RELEASE", "{\"kind\":\"NAMED\",\"detainees\":[%s]}"),
    ALL_LISTED(
            "RELEASE",
            "{\"kind\":\"ALL\",\"scope\":\"all of the list (made up)\",\"detainees\":[%s]}"),
    ALL_OPEN("RELEASE", "{\"kind\":\"ALL\",\"scope\":\"all who are held (made up)\"}"),
    ITEMS(
            "MAPS",
            "{\"kind\":\"ITEMS\",\"description\":\"maps (made up)\",\"quantity\":%d,\"unit\":\"sheet\"}"),
    ITEMS_UNCOUNTED("MAPS", "{\"kind\":\"ITEMS\",\"description\":\"all maps (made up)\"}"),
    UNSPECIFIED("RELEASE", "{\"kind\":\"UNSPECIFIED\"}");

    private final String object;
    private final String target;

    Kind(String object, String target) {
        this.object = object;
        this.target = target;
    }

    public String object() {
        return object;
    }

    public boolean listsPersons() {
        return this == NAMED || this == ALL_LISTED;
    }

    /**
     * Whether an officer must judge that all has come, because there is no number to compare with.
     */
    public boolean isJudged() {
        return this == ALL_OPEN || this == ITEMS_UNCOUNTED || this == UNSPECIFIED;
    }

    public String target(int count, List<String> detainees) {
        if (listsPersons()) {
            return target.formatted('"' + String.join("\",\"", detainees) + '"');
        }
        return target.contains("%d") ? target.formatted(count) : target;
    }
}
