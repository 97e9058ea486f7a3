package org.homeward.negotiation.target;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.edtf.Edtf;
import org.homeward.edtf.EdtfException;
import org.homeward.web.Malformed;
import org.jspecify.annotations.Nullable;

/** Turns a form that came from outside into a target, or says which field is wrong. */
public final class TargetRules {

    private static final int MOST_PERSONS = 1_000_000;
    private static final int MOST_ITEMS = 1_000_000_000;
    private static final int MOST_NAMED = 2_000;
    private static final int LONGEST = 4_000;

    private TargetRules() {}

    public static Target checked(@Nullable TargetForm form) {
        if (form == null || form.kind() == null) {
            throw Malformed.of("target.kind", "Say what kind of target it is.");
        }
        switch (form.kind()) {
            case NAMED -> {
                persons(required("target.detainees", form.detainees()));
                none(
                        form,
                        form.exactly(),
                        form.atLeast(),
                        form.upTo(),
                        form.between(),
                        form.scope());
            }
            case HEADCOUNT -> headcount(form);
            case ALL -> all(form);
            case ITEMS -> items(form);
            case UNSPECIFIED ->
                    none(
                            form,
                            form.exactly(),
                            form.atLeast(),
                            form.upTo(),
                            form.between(),
                            form.detainees());
        }
        return form.target();
    }

    private static void headcount(TargetForm form) {
        long given =
                Stream.of(form.exactly(), form.atLeast(), form.upTo(), form.between())
                        .filter(Objects::nonNull)
                        .count();
        if (given != 1) {
            throw Malformed.of(
                    "target", "A headcount has exactly one of exactly, atLeast, upTo and between.");
        }
        within("target.exactly", form.exactly(), MOST_PERSONS);
        within("target.atLeast", form.atLeast(), MOST_PERSONS);
        within("target.upTo", form.upTo(), MOST_PERSONS);
        TargetForm.Range range = form.between();
        if (range != null) {
            within("target.between.from", range.from(), MOST_PERSONS);
            within("target.between.to", range.to(), MOST_PERSONS);
            if (range.to() < range.from()) {
                throw Malformed.of("target.between.to", "The upper end lies below the lower one.");
            }
        }
        none(form, form.detainees(), form.scope(), form.description());
    }

    private static void all(TargetForm form) {
        text("target.scope", required("target.scope", form.scope()));
        if (form.detainees() != null) {
            persons(form.detainees());
        }
        if (form.cutOff() != null) {
            try {
                Edtf.parse(form.cutOff());
            } catch (EdtfException e) {
                throw Malformed.of("target.cutOff", String.valueOf(e.getMessage()));
            }
        }
        none(form, form.exactly(), form.atLeast(), form.upTo(), form.between());
    }

    private static void items(TargetForm form) {
        text("target.description", required("target.description", form.description()));
        within("target.quantity", form.quantity(), MOST_ITEMS);
        if (form.unit() != null) {
            text("target.unit", form.unit());
        }
        none(form, form.exactly(), form.atLeast(), form.upTo(), form.between(), form.detainees());
    }

    private static void persons(List<UUID> detainees) {
        if (detainees.isEmpty()
                || detainees.size() > MOST_NAMED
                || detainees.stream().anyMatch(Objects::isNull)) {
            throw Malformed.of(
                    "target.detainees", "Name between 1 and " + MOST_NAMED + " detainees.");
        }
        if (new HashSet<>(detainees).size() < detainees.size()) {
            throw Malformed.of("target.detainees", "The same detainee is named twice.");
        }
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw Malformed.of(field, "This kind of target needs it.");
        }
        return value;
    }

    private static void text(String field, String value) {
        if (value.isBlank() || value.length() > LONGEST) {
            throw Malformed.of(field, "Give between 1 and " + LONGEST + " characters.");
        }
    }

    private static void within(String field, @Nullable Integer n, int most) {
        if (n != null && (n < 1 || n > most)) {
            throw Malformed.of(field, "Give a number from 1 to " + most + ".");
        }
    }

    private static void none(TargetForm form, @Nullable Object... strangers) {
        for (Object stranger : strangers) {
            if (stranger != null) {
                throw Malformed.of(
                        "target",
                        "It holds fields that a " + form.kind() + " target does not have.");
            }
        }
    }
}
