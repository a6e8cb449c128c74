package klip.cli;

/** Text that a terminal shows as it is. */
final class Printable {
    private Printable() {}

    /** The text with its control characters spelled out, since a file's name may hold a terminal's commands. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isISOControl(point)) {
                shown.append("\\u00")
                        .append(Character.forDigit(point >> 4, 16))
                        .append(Character.forDigit(point & 15, 16));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }
}
