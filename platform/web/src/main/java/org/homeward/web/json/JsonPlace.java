package org.homeward.web.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;

/** Says where in a body something stands, like {@code names[0].given}. */
final class JsonPlace {

    private static final int LONGEST_NAME = 60;

    private JsonPlace() {}

    static String of(JsonStreamContext place) {
        if (place.inRoot() || place.getParent() == null) {
            return "";
        }
        String outer = of(place.getParent());
        if (place.inArray()) {
            return outer + "[" + Math.max(place.getCurrentIndex(), 0) + "]";
        }
        return place.hasCurrentName() ? join(outer, place.getCurrentName()) : outer;
    }

    static String of(JsonMappingException e) {
        return of(e.getPath());
    }

    static String of(List<JsonMappingException.Reference> path) {
        String place = "";
        for (JsonMappingException.Reference step : path) {
            place =
                    step.getFieldName() == null
                            ? place + "[" + step.getIndex() + "]"
                            : join(place, step.getFieldName());
        }
        return place;
    }

    /** A name that was sent is repeated short and without control characters. */
    static String join(String outer, String name) {
        String shown = name.replaceAll("\\p{Cntrl}", "\uFFFD");
        if (shown.length() > LONGEST_NAME) {
            shown = shown.substring(0, shown.offsetByCodePoints(0, LONGEST_NAME / 2)) + "…";
        }
        return outer.isEmpty() ? shown : outer + "." + shown;
    }
}
