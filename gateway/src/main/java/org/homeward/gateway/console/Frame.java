package org.homeward.gateway.console;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.homeward.access.Caller;
import org.homeward.access.Roles;
import org.jspecify.annotations.Nullable;

/** What every page needs: who reads it, in which language, and how to write a date there. */
public final class Frame {

    private static final Pattern SPAN = Pattern.compile("P(\\d+)([DWM])");

    /** Day, month, year and twenty-four hours, as one ministry writes to another. */
    private static final Locale DAY_FIRST = Locale.UK;

    private static final String ENGINE = "due-engine";

    private final Caller caller;
    private final Locale locale;
    private final ZoneId zone;
    private final Labels labels;
    private final String room;
    private final String path;

    Frame(Caller caller, Locale locale, ZoneId zone, Labels labels, Place place) {
        this.caller = caller;
        this.locale = locale;
        this.zone = zone;
        this.labels = labels;
        this.room = place.room();
        this.path = place.path();
    }

    /** Which room the page is in, and its address for coming back after a change of language. */
    record Place(String room, String path) {}

    public String user() {
        return caller.username();
    }

    public String initials() {
        return caller.username().substring(0, 1).toUpperCase(locale);
    }

    public List<String> desks() {
        return caller.desks().stream().sorted().toList();
    }

    public String roleName() {
        return caller.roles().stream()
                .filter(role -> !role.startsWith("default-") && !role.contains("_"))
                .sorted()
                .findFirst()
                .map(role -> label("role", role))
                .orElse("");
    }

    public boolean isIn(String name) {
        return room.equals(name);
    }

    public String path() {
        return path;
    }

    public String language() {
        return locale.getLanguage();
    }

    public boolean isArmenian() {
        return language().equals("hy");
    }

    public boolean mayWrite() {
        return caller.has(Roles.DESK_OFFICER) || caller.has(Roles.HEAD_OF_DESK);
    }

    /** Case files, as against figures only. */
    public boolean mayRead() {
        return mayWrite() || caller.has(Roles.DIPLOMAT);
    }

    /** Names on a paper that leaves the house. */
    public boolean mayTakeNames() {
        return mayRead() && caller.cleared();
    }

    public boolean maySeeFigures() {
        return mayRead() || caller.has(Roles.ANALYST);
    }

    public String label(String kind, @Nullable Object code) {
        return code == null ? "" : labels.of(locale, kind, code.toString());
    }

    /** A service's own sentence, in the reader's language where there is one. */
    public String refusal(@Nullable String sentence) {
        return sentence == null ? "" : labels.refusal(locale, sentence);
    }

    /** Whoever did it; what the platform does by itself is no officer's doing. */
    public String author(@Nullable String author) {
        return ENGINE.equals(author) ? label("author", ENGINE) : author == null ? "" : author;
    }

    /** The last moment of a day on the reader's calendar; any other text as it was given. */
    public @Nullable String endOf(@Nullable String day) {
        try {
            return day == null
                    ? null
                    : LocalDate.parse(day)
                            .plusDays(1)
                            .atStartOfDay(zone)
                            .toInstant()
                            .minusNanos(1_000)
                            .toString();
        } catch (DateTimeParseException _) {
            return day;
        }
    }

    /** What is wrong with a date that is being typed. */
    public String problemOf(String detail) {
        return Constraint.worded(detail, "", this);
    }

    /** EDTF text in words. */
    public String date(@Nullable String edtf) {
        return edtf == null ? "" : new SpokenDate(this).of(edtf);
    }

    public String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)).format(day);
    }

    public String instant(@Nullable Instant instant) {
        return instantIn(instant, null);
    }

    public String instantIn(@Nullable Instant instant, @Nullable String zoneName) {
        return instant == null
                ? ""
                : time(
                        LocalDateTime.ofInstant(
                                instant, zoneName == null ? zone : ZoneId.of(zoneName)));
    }

    String time(LocalDateTime moment) {
        return format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT))
                .format(moment);
    }

    /** The names of a release day's inputs, the same in its page and in its commands. */
    public String inputOf(NamedEntry entry) {
        return Arrivals.input(entry.id());
    }

    public String countOf(Promised promised) {
        return "count-" + promised.id();
    }

    public String declinedOf(Promised promised) {
        return "declined-" + promised.id();
    }

    public String answerOf(Frozen.Line line) {
        return "answer-" + line.number();
    }

    /** The reader's own day, as EDTF text. */
    String today(Instant now) {
        return now.atZone(zone).toLocalDate().toString();
    }

    public String month(YearMonth month) {
        return format(DateTimeFormatter.ofPattern("LLL yyyy")).format(month);
    }

    String wholeMonth(YearMonth month) {
        return format(DateTimeFormatter.ofLocalizedPattern("yMMMM")).format(month);
    }

    public String number(@Nullable Number number) {
        return number == null ? "–" : NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** Half a day is a half, and a whole one has no fraction. */
    public String decimal(@Nullable Number number) {
        return number == null ? "–" : NumberFormat.getNumberInstance(locale).format(number);
    }

    /** {@code P14D} in words, and anything longer as it is. */
    public String span(@Nullable String duration) {
        var parts = SPAN.matcher(duration == null ? "" : duration);
        return parts.matches()
                ? parts.group(1) + " " + label("spanned", parts.group(2))
                : String.valueOf(duration);
    }

    public String zoneName() {
        return zone.getId();
    }

    public Locale locale() {
        return locale;
    }

    private DateTimeFormatter format(DateTimeFormatter formatter) {
        return formatter.withLocale(isArmenian() ? locale : DAY_FIRST);
    }
}
