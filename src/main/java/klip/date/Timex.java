package klip.date;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words of a phrase say, as a TIMEX3 value. Moving feasts have a notation of their own ({@code XXXX-E+0}) until
 * they are written.
 *
 * @param form the value, or two with a slash between for an interval
 */
record Timex(String form) {
    private static final Pattern CAPTURE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern FEAST = Pattern.compile("XXXX-[EN][-+0-9]+");
    private static final Pattern QUARTERS = Pattern.compile("P(-?[1-9]\\d{0,3})Q");
    private static final String LEAP_YEAR = "2000";
    private static final Pattern PART_OF_DAY = Pattern.compile("(?<=.)T(MO|MI|AF|EV|NI|\\{part})$");

    /** Fills a template with what a pattern captured; a year that was not said is {@code XXXX}. */
    static Timex fill(String template, Map<String, String> captures) {
        return new Timex(filled(template, captures));
    }

    static String filled(String template, Map<String, String> captures) {
        Matcher matcher = CAPTURE.matcher(template);
        return matcher.replaceAll(found -> captures.getOrDefault(found.group(1), "XXXX"));
    }

    /** Whether a value or template ends in a part of the day, such as {@code XXXX-WXX-2TEV}. */
    static boolean hasPartOfDay(String form) {
        return PART_OF_DAY.matcher(form).find();
    }

    /** The value without its part of the day: what the calendar knows of it. */
    Timex onCalendar() {
        return new Timex(PART_OF_DAY.matcher(form).replaceFirst(""));
    }

    /** Whether there is such a date in any year: 31 February is none. */
    boolean exists() {
        for (String part : onCalendar().parts()) {
            boolean yearly = part.startsWith("XXXX-") && !part.startsWith("XXXX-WXX") && !part.startsWith("XXXX-XX");
            boolean complete = Character.isDigit(part.charAt(0));
            if ((yearly || complete) && Period.parse(part.replace("XXXX", LEAP_YEAR)) == null) {
                return false;
            }
        }
        return true;
    }

    List<String> parts() {
        return List.of(form.split("/", 2));
    }

    boolean isInterval() {
        return form.indexOf('/') >= 0;
    }

    /** The TIMEX3 value as it is published. */
    String published() {
        if (isInterval()) {
            return parts().stream()
                    .map(part -> new Timex(part).published())
                    .reduce((a, b) -> a + "/" + b)
                    .orElse(form);
        }
        Period period = Period.parse(form);
        if (period != null) {
            return period.value();
        }
        return FEAST.matcher(form).matches() ? "XXXX-XX-XX" : inMonths();
    }

    /** A quarter is no unit of ISO 8601: it counts as three months. */
    private String inMonths() {
        Matcher quarters = QUARTERS.matcher(form);
        return quarters.matches() ? "P" + 3 * Integer.parseInt(quarters.group(1)) + "M" : form;
    }
}
