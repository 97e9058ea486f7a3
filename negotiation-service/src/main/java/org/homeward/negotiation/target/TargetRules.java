package org.homeward.negotiation.target;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
        refuseStrangers(form);
        switch (form.kind()) {
            case NAMED -> persons(required("target.detainees", form.detainees()));
            case HEADCOUNT -> headcount(form);
            case ALL -> all(form);
            case ITEMS -> items(form);
            case UNSPECIFIED -> {
                // nothing was said that could be wrong
            }
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
    }

    private static void items(TargetForm form) {
        text("target.description", required("target.description", form.description()));
        within("target.quantity", form.quantity(), MOST_ITEMS);
        if (form.unit() != null) {
            text("target.unit", form.unit());
        }
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

    /** What the kind does not have is refused by its name, never dropped in silence. */
    private static void refuseStrangers(TargetForm form) {
        Set<String> own = own(form.kind());
        given(form)
                .filter(field -> !own.contains(field))
                .findFirst()
                .ifPresent(field -> {
                    throw Malformed.of(
                            "target." + field,
                            "A target of kind " + form.kind() + " does not have this.");
                });
    }

    private static Set<String> own(TargetKind kind) {
        return switch (kind) {
            case NAMED -> Set.of("detainees");
            case HEADCOUNT -> Set.of("exactly", "atLeast", "upTo", "between");
            case ALL -> Set.of("scope", "cutOff", "detainees");
            case ITEMS -> Set.of("description", "quantity", "unit");
            case UNSPECIFIED -> Set.of();
        };
    }

    private static Stream<String> given(TargetForm form) {
        return Stream.of(
                        said("exactly", form.exactly()),
                        said("atLeast", form.atLeast()),
                        said("upTo", form.upTo()),
                        said("between", form.between()),
                        said("detainees", form.detainees()),
                        said("scope", form.scope()),
                        said("cutOff", form.cutOff()),
                        said("description", form.description()),
                        said("quantity", form.quantity()),
                        said("unit", form.unit()))
                .flatMap(Optional::stream);
    }

    private static Optional<String> said(String field, @Nullable Object value) {
        return value == null ? Optional.empty() : Optional.of(field);
    }
}
