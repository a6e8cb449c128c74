package klip.name;

import java.util.List;

/** Finds Danish names with Klip's own model. */
record DanishTagger(NameModel model) implements NameTagger {
    @Override
    public List<FoundName> find(List<String> forms, Domain domain) {
        return model.find(new SentenceInput(forms, domain));
    }
}
