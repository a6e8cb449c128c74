package klip.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One article as facts: the published contract, one record an object of {@code article.schema.json}, components in the
 * order in which they are written.
 *
 * <p>Every offset counts Unicode code points of {@link Info#text()}, end exclusive, and every {@code text} beside a pair
 * of offsets is exactly the text there. Absent lists are empty, unknown values null here and left out of the JSON.
 *
 * @param schemaVersion the version of the contract
 * @param producer what made the object
 * @param article the article itself
 * @param segments its blocks
 * @param sentences its sentences
 * @param entities who and what it names
 * @param dates its date phrases
 * @param events what happened
 * @param warnings what a reader should know
 * @param removed what was cut from the page; null unless asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Article(
        String schemaVersion,
        Producer producer,
        Info article,
        List<Segment> segments,
        List<Sentence> sentences,
        List<Entity> entities,
        List<Date> dates,
        List<Event> events,
        List<Warning> warnings,
        @Nullable List<Removed> removed) {
    /** The version of the contract that this code writes. */
    public static final String SCHEMA_VERSION = "1";

    /** The published contract, a JSON Schema of draft 2020-12 in UTF-8; the caller closes it. */
    public static InputStream schema() {
        return Objects.requireNonNull(Article.class.getResourceAsStream("/klip/article.schema.json"));
    }

    /**
     * What made the object.
     *
     * @param name always {@code klip}
     * @param version the version of the code
     * @param models one hash over models, lists and rules
     */
    public record Producer(String name, String version, String models) {}

    /**
     * The article itself: where it was, what the page says about it, and its text.
     *
     * @param id the hash of the source bytes and its name
     * @param source path relative to the corpus folder
     * @param url canonical address
     * @param headline the title
     * @param description the page's own summary
     * @param author names of the authors
     * @param publisher site or paper
     * @param datePublished ISO 8601, as precise as stated
     * @param dateModified likewise
     * @param datePublishedFrom what part of the page stated it
     * @param language BCP 47 primary tag of the body
     * @param languageConfidence how sure that is
     * @param text the cleaned article
     * @param textSha256 of the text in UTF-8
     * @param dateRetrieved when a web archive captured the page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Info(
            String id,
            String source,
            @Nullable String url,
            @Nullable String headline,
            @Nullable String description,
            List<String> author,
            @Nullable String publisher,
            @Nullable String datePublished,
            @Nullable String dateModified,
            @Nullable String datePublishedFrom,
            String language,
            @Nullable Double languageConfidence,
            String text,
            String textSha256,
            @Nullable String dateRetrieved) {
        /** Copies the list; the contract lets an article leave it out where it states no author. */
        public Info {
            author = author == null ? List.of() : List.copyOf(author);
        }
    }

    /**
     * A block of the text.
     *
     * @param kind headline, lead, heading, paragraph, listItem, quote, table or notice
     * @param start first code point
     * @param end one past the last
     * @param language BCP 47 primary tag
     * @param html two offsets of its element in the decoded page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Segment(
            String kind,
            int start,
            int end,
            @Nullable String language,
            @Nullable List<Integer> html) {}

    /**
     * A sentence.
     *
     * @param start first code point
     * @param end one past the last
     * @param language BCP 47 primary tag
     */
    public record Sentence(int start, int end, String language) {}

    /**
     * A thing that the article names.
     *
     * @param id {@code e1}, {@code e2} …
     * @param type Organization, Person, Place or Product
     * @param name canonical form
     * @param alternateName its other names
     * @param jobTitle titles stated beside the name
     * @param age age stated beside the name
     * @param mentions where it is named
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entity(
            String id,
            String type,
            String name,
            List<String> alternateName,
            List<String> jobTitle,
            @Nullable Integer age,
            List<Mention> mentions) {}

    /**
     * A place where a thing is named.
     *
     * @param start first code point
     * @param end one past the last
     * @param text the words there
     * @param confidence how sure the finder is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Mention(
            int start, int end, String text, @Nullable Double confidence) {}

    /**
     * A date phrase.
     *
     * @param start first code point
     * @param end one past the last
     * @param text the words there
     * @param type DATE, TIME, DURATION or SET
     * @param timex what the words alone say
     * @param value what they mean
     * @param mod TIMEX3 modifier
     * @param resolvedWith what fixed the value
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Date(
            int start,
            int end,
            String text,
            String type,
            String timex,
            @Nullable String value,
            @Nullable String mod,
            @Nullable String resolvedWith) {}

    /**
     * A happening.
     *
     * @param id {@code v1}, {@code v2} …
     * @param type the event type
     * @param subtype a narrower kind
     * @param status asserted, planned, hypothetical or negated
     * @param date when it takes or took effect, else when it was announced
     * @param attributedTo the source that the article credits
     * @param triggers every mention, the most explicit first
     * @param participants who and what takes part
     * @param confidence how likely it is right
     * @param rule the rule that found it
     * @param optional only in gold files: two careful readers could differ
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Event(
            String id,
            String type,
            @Nullable String subtype,
            String status,
            @Nullable EventDate date,
            @Nullable Attribution attributedTo,
            List<Trigger> triggers,
            List<Participant> participants,
            double confidence,
            String rule,
            @Nullable Boolean optional) {}

    /**
     * The date phrase of an event.
     *
     * @param start first code point
     * @param end one past the last
     * @param text the words there
     * @param timex what the words alone say
     * @param value what they mean
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EventDate(
            int start,
            int end,
            String text,
            String timex,
            @Nullable String value) {}

    /**
     * The source that the article credits.
     *
     * @param start first code point
     * @param end one past the last
     * @param text the words there
     * @param entity the id of the entity that it is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Attribution(
            int start, int end, String text, @Nullable String entity) {}

    /**
     * Words that name a happening.
     *
     * @param start first code point
     * @param end one past the last
     * @param text the words there
     * @param sentence index into the sentences
     */
    public record Trigger(int start, int end, String text, int sentence) {}

    /**
     * Who or what takes part.
     *
     * @param start first code point
     * @param end one past the last
     * @param text the words there
     * @param role as what
     * @param entity the id of the entity that it is or means
     * @param value the number that the words state
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Participant(
            int start,
            int end,
            String text,
            String role,
            @Nullable String entity,
            @Nullable Value value) {}

    /**
     * A number with what it counts.
     *
     * @param number the number, or the lower end of a range
     * @param max the upper end of a range
     * @param currency ISO 4217
     * @param unit what is counted
     * @param approximate whether the words say it is rough
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Value(
            BigDecimal number,
            @Nullable BigDecimal max,
            @Nullable String currency,
            @Nullable String unit,
            @Nullable Boolean approximate) {}

    /**
     * Something a reader should know.
     *
     * @param code a stable word
     * @param message what it means
     */
    public record Warning(String code, String message) {}

    /**
     * Something that was cut from the page.
     *
     * @param kind what it was
     * @param reason why it was cut
     * @param html two offsets of its element in the decoded page
     */
    public record Removed(
            String kind,
            String reason,
            @JsonProperty("html") List<Integer> html) {}
}
