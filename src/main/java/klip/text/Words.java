package klip.text;

/** What a word is made of, and where it starts and ends. Indices count in {@link NormalText}. */
final class Words {
    /** What may stand between two parts of one word. */
    private static final String JOINERS = "-.'&@+_/:#\u00B7";

    /** Punctuation that stays together when repeated. */
    private static final String REPEATED = ".-=*_!?~";

    private Words() {}

    /** Whether the code point that ends or starts at this index is a letter, digit, mark or underscore. */
    static boolean isWordPart(String plain, int at) {
        int codePoint = plain.codePointAt(at);
        if (Character.isLowSurrogate(plain.charAt(at)) && at > 0) {
            codePoint = plain.codePointBefore(at + 1);
        }
        return Character.isLetterOrDigit(codePoint)
                || codePoint == '_'
                || switch (Character.getType(codePoint)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    /** Whether a word starts here: at a letter or digit, or at a sign that belongs to what comes ({@code .NET}). */
    static boolean startsWord(String plain, int at, int limit) {
        if (isWordPart(plain, at)) {
            return true;
        }
        if (at + 1 >= limit || !isWordPart(plain, at + 1)) {
            return false;
        }
        int next = plain.codePointAt(at + 1);
        boolean atStart = at == 0 || !isWordPart(plain, at - 1);
        return switch (plain.charAt(at)) {
            case '@', '#' -> true;
            case '.' -> atStart;
            case '-' -> atStart && (Character.isLowerCase(next) || Character.isDigit(next));
            case '\'' -> atStart && Character.isDigit(next);
            default -> false;
        };
    }

    /** Where the punctuation or symbol that stands here ends: repeated marks and joined emoji are one token. */
    static int punctuationEnd(NormalText text, int at, int limit) {
        String plain = text.plain();
        int first = plain.codePointAt(at);
        int end = at + Character.charCount(first);
        boolean picture = isPicture(first);
        boolean repeated = first < 0x80 && REPEATED.indexOf(first) >= 0;
        while (end < limit
                && ((picture && isPicture(plain.codePointAt(end))) || (repeated && plain.codePointAt(end) == first))) {
            end += Character.charCount(plain.codePointAt(end));
        }
        return end;
    }

    /** Where the word that starts here ends, the joiners after its last part still included. */
    static int wordEnd(NormalText text, int start, int limit) {
        String plain = text.plain();
        int end = start + Character.charCount(plain.codePointAt(start));
        while (end < limit) {
            int codePoint = plain.codePointAt(end);
            if (!isWordPart(plain, end) && !joins(text, end, limit)) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    private static boolean joins(NormalText text, int at, int limit) {
        String plain = text.plain();
        boolean digits =
                Character.isDigit(plain.charAt(at - 1)) && at + 1 < limit && Character.isDigit(plain.charAt(at + 1));
        return switch (text.text().charAt(at)) {
            case '\u2012', '\u2013', ',' -> digits;
            case '\u2014', '\u2015' -> false;
            case ':' -> at + 1 < limit && isWordPart(plain, at + 1);
            default -> JOINERS.indexOf(plain.charAt(at)) >= 0;
        };
    }

    private static boolean isPicture(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> codePoint >= 0x80;
            default -> false;
        };
    }

    static boolean hasApostrophe(String plain, int start, int end) {
        return plain.substring(start, end).indexOf('\'') > 0;
    }

    /** The form of a token: in a word, apostrophes and dashes are plain; a lone mark is left as it is. */
    static String form(NormalText text, int start, int end) {
        String form = text.text().substring(start, end);
        if (form.length() == 1) {
            return form;
        }
        StringBuilder plainer = new StringBuilder(form);
        for (int i = 0; i < form.length(); i++) {
            char unit = text.plain().charAt(start + i);
            if (unit == '\'' || unit == '-') {
                plainer.setCharAt(i, unit);
            }
        }
        return plainer.toString();
    }
}
