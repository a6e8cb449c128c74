package klip.name;

/** Takes the features of a token, one by one. */
@FunctionalInterface
public interface FeatureSink {
    /**
     * Takes one feature.
     *
     * @param feature its hash
     * @param lexical whether it names the word itself, which training drops at random so that context is learnt too
     */
    void accept(long feature, boolean lexical);
}
