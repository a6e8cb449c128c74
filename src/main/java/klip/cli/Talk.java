package klip.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import klip.article.Json;
import klip.source.Problem;

/**
 * What is said to whoever started a run, on standard error.
 *
 * @param streams those of the command
 * @param form how it is said
 */
record Talk(Streams streams, Form form) {
    /** How a run talks. */
    enum Form {
        /** Lines for a person. */
        TEXT,
        /** JSON objects, one a line, for a program. */
        JSON,
        /** Problems alone, for a person. */
        QUIET
    }

    static Talk text(Streams streams) {
        return new Talk(streams, Form.TEXT);
    }

    /** Says something that is as it should be. */
    void note(String message) {
        switch (form) {
            case TEXT -> streams.say(message);
            case JSON -> streams.sayJson(Json.line(event("note", "message", message)));
            case QUIET -> {}
        }
    }

    /** Says that a page could not be read. */
    void problem(Problem problem) {
        if (form == Form.JSON) {
            streams.sayJson(Json.line(event("problem", "problem", problem)));
        } else {
            streams.say(problem.code() + ": " + problem.place() + ": " + problem.reason() + " - " + problem.remedy());
        }
    }

    /** Says what a run did. */
    void summary(Summary summary) {
        switch (form) {
            case TEXT -> summary.lines().forEach(streams::say);
            case JSON -> streams.sayJson(Json.line(event("summary", "summary", summary)));
            case QUIET -> {}
        }
    }

    private static Map<String, Object> event(String kind, String key, Object value) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", kind);
        event.put(key, value);
        return event;
    }
}
