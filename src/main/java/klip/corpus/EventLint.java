package klip.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Events without participants, roles with several fillers, numbers without a value, pronouns that mean nobody. */
final class EventLint implements Lint {
    private static final Set<String> NUMBERS = Set.of("age", "amount", "count", "share", "stake");
    private static final Set<String> PRONOUNS = Set.of(
            "han", "hun", "den", "det", "de", "ham", "hende", "dem", "he", "she", "it", "they", "him", "her", "them");

    private final EventTypes eventTypes = EventTypes.load();

    @Override
    public List<LintWarning> check(SourceArticle article) {
        List<LintWarning> warnings = new ArrayList<>();
        for (SourceArticle.Event event : article.events()) {
            Map<String, Set<String>> fillers = new LinkedHashMap<>();
            for (Block block : article.blocks()) {
                for (Annotation annotation : block.annotations()) {
                    if (annotation.tag() instanceof Tag.Participant participant
                            && participant.event().equals(event.id())) {
                        String words = annotation.span().of(block.text());
                        String filler = filler(block, annotation, participant);
                        fillers.computeIfAbsent(participant.role(), role -> new LinkedHashSet<>())
                                .add(filler);
                        warnings.addAll(participant(article, annotation, participant, words));
                    }
                }
            }
            warnings.addAll(fillers(article, event, fillers));
        }
        return warnings;
    }

    // Two mentions of one entity fill a role once.
    private static String filler(Block block, Annotation annotation, Tag.Participant participant) {
        if (participant.meant() != null) {
            return participant.meant();
        }
        for (Annotation other : block.annotations()) {
            if (other.span().equals(annotation.span()) && other.tag() instanceof Tag.Mention mention) {
                return mention.key();
            }
        }
        return annotation.span().of(block.text());
    }

    private static List<LintWarning> participant(
            SourceArticle article, Annotation annotation, Tag.Participant participant, String words) {
        List<LintWarning> warnings = new ArrayList<>();
        String role = participant.event() + "." + participant.role();
        if (NUMBERS.contains(participant.role()) && participant.value() == null) {
            warnings.add(LintWarning.at(article, annotation.line(), role + " `" + words + "` has no value"));
        }
        if (PRONOUNS.contains(words.toLowerCase(Locale.ROOT)) && participant.meant() == null) {
            warnings.add(LintWarning.at(article, annotation.line(), role + " `" + words + "` means nobody"));
        }
        return warnings;
    }

    private List<LintWarning> fillers(
            SourceArticle article, SourceArticle.Event event, Map<String, Set<String>> fillers) {
        List<LintWarning> warnings = new ArrayList<>();
        if (fillers.isEmpty()) {
            warnings.add(LintWarning.at(article, event.line(), event.id() + " has no participants"));
        }
        EventTypes.EventType type = eventTypes.find(event.type());
        fillers.forEach((role, words) -> {
            if (words.size() > 1 && type != null && !type.repeatable().contains(role)) {
                warnings.add(LintWarning.at(
                        article, event.line(), event.id() + "." + role + " is filled by each of " + words));
            }
        });
        return warnings;
    }
}
