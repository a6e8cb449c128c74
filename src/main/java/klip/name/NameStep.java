package klip.name;

/** One step of finding names: adds names to a draft, corrects or removes them. Steps are thread-safe. */
@FunctionalInterface
interface NameStep {
    /** Works on all sentences of the draft. */
    void apply(Draft draft);
}
