package klip.corpus;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import klip.date.DateModifier;
import klip.date.DateType;
import klip.event.Value;
import org.jspecify.annotations.Nullable;

/** Reads one tag of an annotation. */
final class TagParser {
    private static final Pattern DATE =
            Pattern.compile("(date|time|duration|set) (\\S+)(?: = (\\S+))?(?: mod ([A-Z_]+))?( by otherDate)?");
    private static final Pattern OF_EVENT = Pattern.compile("(v[0-9]+)\\.([a-z][A-Za-z]*)(!?)(?: (.+))?");
    private static final Pattern VALUE =
            Pattern.compile("(~?)(-?[0-9]+(?:\\.[0-9]+)?)(?:\\.\\.([0-9]+(?:\\.[0-9]+)?))? ([A-Za-z]+)");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]+");

    private final String file;
    private final int line;

    TagParser(String file, int line) {
        this.file = file;
        this.line = line;
    }

    Tag parse(String tag) throws SourceException {
        Matcher date = DATE.matcher(tag);
        if (date.matches()) {
            return date(date);
        }
        Matcher ofEvent = OF_EVENT.matcher(tag);
        if (ofEvent.matches()) {
            return ofEvent(ofEvent);
        }
        if (KEY.matcher(tag).matches()) {
            return new Tag.Mention(tag);
        }
        throw fault("`" + tag + "` is no tag", "an entity's key, `vN.trigger`, `vN.ROLE` or `date TIMEX = VALUE`");
    }

    private Tag date(Matcher parts) throws SourceException {
        DateType type = DateType.valueOf(parts.group(1).toUpperCase(Locale.ROOT));
        String timex = parts.group(2);
        String value = parts.group(3) == null && isFull(type, timex) ? timex : parts.group(3);
        return new Tag.Date(type, timex, value, modifier(parts.group(4)), parts.group(5) != null);
    }

    // A relative phrase (P…), a bare time (T…) and one with an unsaid part (X) need an anchor to mean a date.
    private static boolean isFull(DateType type, String timex) {
        boolean calendar = type == DateType.DATE || type == DateType.TIME;
        return calendar && Character.isDigit(timex.charAt(0)) && !timex.contains("X");
    }

    private @Nullable DateModifier modifier(@Nullable String word) throws SourceException {
        try {
            return word == null ? null : DateModifier.valueOf(word);
        } catch (IllegalArgumentException e) {
            throw fault("no modifier `" + word + "`", "one of " + Arrays.toString(DateModifier.values()));
        }
    }

    private Tag ofEvent(Matcher parts) throws SourceException {
        String event = parts.group(1);
        String role = parts.group(2);
        boolean exclaimed = !parts.group(3).isEmpty();
        String rest = parts.group(4);
        boolean simple = role.equals("trigger") || role.equals("date") || role.equals("attributedTo");
        if ((exclaimed && !role.equals("trigger")) || (simple && rest != null)) {
            throw fault("`" + parts.group() + "` says too much", "`" + event + "." + role + "` alone");
        }
        return switch (role) {
            case "trigger" -> new Tag.Trigger(event, exclaimed);
            case "date" -> new Tag.EventDate(event);
            case "attributedTo" -> new Tag.Attribution(event);
            default -> participant(event, role, rest == null ? "" : rest.strip());
        };
    }

    private Tag participant(String event, String role, String rest) throws SourceException {
        int at = rest.indexOf('@');
        String meant = at < 0 ? null : rest.substring(at + 1).strip();
        String stated = at < 0 ? rest : rest.substring(0, at).strip();
        if (meant != null && !KEY.matcher(meant).matches()) {
            throw fault("`@" + meant + "` means no entity", "`@KEY`");
        }
        return new Tag.Participant(event, role, stated.isEmpty() ? null : value(stated), meant);
    }

    private Value value(String stated) throws SourceException {
        Matcher parts = VALUE.matcher(stated);
        if (!parts.matches()) {
            throw fault("`" + stated + "` is no value", "`NUMBER UNIT`, `~NUMBER UNIT` or `MIN..MAX UNIT`");
        }
        String unit = parts.group(4);
        boolean currency = CURRENCY.matcher(unit).matches();
        return new Value(
                new BigDecimal(parts.group(2)),
                parts.group(3) == null ? null : new BigDecimal(parts.group(3)),
                currency ? unit : null,
                currency ? null : unit,
                !parts.group(1).isEmpty());
    }

    private SourceException fault(String reason, String expected) {
        return SourceException.at(file, line, reason, expected);
    }
}
