package klip.source;

/**
 * How much of a text is broken as UTF-8.
 *
 * @param sound sequences of several bytes that are one character
 * @param broken bytes that belong to no character
 */
record Utf8Damage(int sound, int broken) {
    static Utf8Damage of(byte[] bytes) {
        int sound = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = sequenceLength(bytes[i]);
            if (length == 1) {
                i++;
            } else if (length > 1 && isContinued(bytes, i, length)) {
                sound++;
                i += length;
            } else {
                broken++;
                i++;
            }
        }
        return new Utf8Damage(sound, broken);
    }

    /** A few broken bytes in UTF-8 (a text cut at a byte count) against a text in another character set. */
    boolean mostlySound() {
        return sound > broken;
    }

    private static int sequenceLength(byte lead) {
        if (lead >= 0) {
            return 1;
        }
        int value = lead & 0xff;
        if (value < 0xc2 || value > 0xf4) {
            return 0;
        }
        return value < 0xe0 ? 2 : value < 0xf0 ? 3 : 4;
    }

    private static boolean isContinued(byte[] bytes, int start, int length) {
        if (start + length > bytes.length) {
            return false;
        }
        for (int i = start + 1; i < start + length; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
