/**
 * Date phrases, with what their words say (TIMEX3) and what day they mean (ISO 8601).
 *
 * <p>The door is {@link klip.date.DateFinder}. A sentence goes through four steps:
 *
 * <ol>
 *   <li>{@code Atomizer} cuts tokens into runs of letters, runs of digits and single signs, so that patterns do not depend
 *       on how a tokeniser sees {@code 15.-17.} or {@code third-quarter}.
 *   <li>{@code Grammar} finds the phrases: from left to right, at each place the pattern that reaches furthest. All
 *       patterns of a language lie in one trie, alternatives written out when it is loaded; no pattern repeats, so a match
 *       is no longer than the longest pattern and the time taken grows with the text alone.
 *   <li>{@code Timex} fills the pattern's template: what the words alone say.
 *   <li>{@code Resolver} finds the value. It knows no language: a value with a part unsaid is a {@code Cycle} of days or
 *       periods, of which the tense around the phrase, the dates before it and the day of publication choose one. Where
 *       they do not, there is no value.
 * </ol>
 *
 * <p>The idea of keeping patterns, words and values apart, in files by language, is HeidelTime's (Strötgen and Gertz,
 * Multilingual and cross-domain temporal tagging, 2013). It uses regular expressions over text; the trie over units is
 * linear on any input, does not depend on the order of rules, and reads more easily.
 *
 * <h2>The files of a language</h2>
 *
 * <p>A language is a folder {@code klip/date/TAG}. In all files {@code #} begins a comment line.
 *
 * <ul>
 *   <li>{@code lexicon.txt}: {@code class value form, form}. A form with a capital counts only when so written.
 *   <li>{@code definitions.txt}: {@code $name = alternatives}.
 *   <li>{@code date.txt}, {@code time.txt}, {@code duration.txt}, {@code set.txt}, and {@code not.txt} for what only looks
 *       like a date: one rule a line, {@code pattern => timex how ; example = timex of the example}. The example is the
 *       rule's test.
 *   <li>{@code tense.txt}: verbs and endings that tell past from future.
 *   <li>{@code modifiers.txt}: words before a phrase that give its TIMEX3 modifier.
 * </ul>
 *
 * <p>In a pattern {@code (a|b)} is a choice, {@code (a)?} may be absent, {@code {class}} is a word or number of a class,
 * {@code {class:key}} names what it captures, {@code [a]} must stand there but is not of the phrase, {@code _} asks for a
 * small letter (save where the sentence begins), and what is written without a space must touch. {@code how} is up to
 * three words: a {@code Reference} in small letters, a shift such as {@code P-1Y} (the unsaid part is that of a year ago),
 * and a {@code DateModifier}.
 */
@NullMarked
package klip.date;

import org.jspecify.annotations.NullMarked;
