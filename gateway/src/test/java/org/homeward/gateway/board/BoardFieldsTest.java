package org.homeward.gateway.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;
import org.homeward.access.figures.FigureFields;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What readers of figures get of the board. */
@Tag("fast")
class BoardFieldsTest {

    private static final FigureFields FIELDS = FigureFields.read();

    @Test
    void everyFieldOfTheBoardIsDecided() {
        assertThat(undecided("", Board.class))
                .as("fields missing from analyst-fields.csv")
                .isEmpty();
    }

    @Test
    void neitherWordsNorOwnersAreGiven() {
        assertThat(FIELDS.gives("overdue", "wording")).isFalse();
        assertThat(FIELDS.gives("dueSoon", "owner")).isFalse();
    }

    private static Set<String> undecided(String holder, Class<?> type) {
        var found = new TreeSet<String>();
        for (RecordComponent field : type.getRecordComponents()) {
            if (!FIELDS.isDecided(holder, field.getName())) {
                found.add(holder + "." + field.getName());
            }
            Class<?> held = held(field.getGenericType());
            if (held.isRecord()) {
                found.addAll(undecided(field.getName(), held));
            }
        }
        return found;
    }

    /** The type itself, or that of a list's items. */
    private static Class<?> held(Type type) {
        return switch (type) {
            case ParameterizedType list -> held(list.getActualTypeArguments()[0]);
            case Class<?> plain -> plain;
            default -> throw new IllegalArgumentException(type.getTypeName());
        };
    }
}
