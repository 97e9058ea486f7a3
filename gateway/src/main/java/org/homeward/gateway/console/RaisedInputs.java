package org.homeward.gateway.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The numbered rows of a form in which each point raised at talks stands with who raised it. */
final class RaisedInputs {

    private static final String BY = "raisedBy-";
    private static final String WHAT = "raised-";
    private static final int FEWEST = 2;
    private static final int MOST = 200;

    private RaisedInputs() {}

    /** The names of the two inputs of a row. */
    public record Row(String by, String what) {

        static Row of(int number) {
            return new Row(BY + number, WHAT + number);
        }
    }

    /** What was typed, with an empty row to go on with. */
    static List<Row> rows(FormState form) {
        var typed = typed(form);
        int last = typed.isEmpty() ? 0 : typed.getLast();
        int rows = Math.clamp(last + 1L, FEWEST, MOST);
        return IntStream.rangeClosed(1, rows).mapToObj(Row::of).toList();
    }

    /** A half that is missing is left out, so that the service says what is wrong with the row. */
    static List<Map<String, Object>> body(FormState form) {
        return typed(form).stream().map(Row::of).map(row -> point(row, form)).toList();
    }

    /** Empty rows are not sent: a place in the body is not the number of its row. */
    static Map<String, String> places(FormState form) {
        var places = new LinkedHashMap<String, String>();
        for (int number : typed(form)) {
            var at = "raised[" + places.size() / 2 + "].";
            places.put(at + "by", BY + number);
            places.put(at + "what", WHAT + number);
        }
        return places;
    }

    private static Map<String, Object> point(Row row, FormState form) {
        var point = new LinkedHashMap<String, Object>();
        var by = form.text(row.by());
        if (by != null) {
            point.put("by", by);
        }
        var what = form.text(row.what());
        if (what != null) {
            point.put("what", what);
        }
        return point;
    }

    private static TreeSet<Integer> typed(FormState form) {
        var numbers = new TreeSet<>(form.numbered(BY).keySet());
        numbers.addAll(form.numbered(WHAT).keySet());
        return numbers;
    }
}
