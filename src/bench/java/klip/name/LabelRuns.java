package klip.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names from one label a token, as CoreNLP gives them: a row of tokens of one type is one name. */
final class LabelRuns {
    private LabelRuns() {}

    static List<TokenRange> names(List<String> labels) {
        List<TokenRange> names = new ArrayList<>();
        int at = 0;
        while (at < labels.size()) {
            int first = at++;
            EntityType type = type(labels.get(first));
            while (at < labels.size() && type(labels.get(at)) == type) {
                at++;
            }
            if (type != null) {
                names.add(new TokenRange(first, at, type));
            }
        }
        return names;
    }

    private static @Nullable EntityType type(String label) {
        return switch (label) {
            case "PERSON" -> EntityType.PERSON;
            case "ORGANIZATION" -> EntityType.ORGANIZATION;
            case "LOCATION", "PLACE", "CITY", "COUNTRY", "STATE_OR_PROVINCE" -> EntityType.PLACE;
            default -> null;
        };
    }
}
