package klip.date;

/**
 * One step of a pattern.
 *
 * @param text the unit of text, or the name of the class, that must stand here
 * @param key the name under which a class is captured; empty for a literal
 * @param touching whether it must touch the unit before it
 * @param small whether it must be written without a capital, save where the sentence begins
 */
record Element(String text, String key, boolean touching, boolean small) {
    boolean isClass() {
        return !key.isEmpty();
    }
}
