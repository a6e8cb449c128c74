package klip.evaluate;

import java.text.Normalizer;

/** When two canonical names are one: what a reader cannot see makes no difference. */
final class CanonicalName {
    private CanonicalName() {}

    static boolean same(String gold, String predicted) {
        return visible(gold).equals(visible(predicted));
    }

    private static String visible(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replace("\u00AD", "")
                .replace('\u00A0', ' ');
    }
}
