package klip.corpus;

import java.util.List;
import java.util.stream.Collectors;
import klip.source.Problem;

/** Source files that cannot be built from; carries a {@link Problem} for each fault, with file and line. */
public final class SourceException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Wraps what is to be reported, at least one problem. */
    public SourceException(List<Problem> problems) {
        super(problems.stream().map(SourceException::line).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    static SourceException at(String file, int line, String reason, String expected) {
        return new SourceException(
                List.of(new Problem("CORPUS_SOURCE", file + ":" + line, reason, "expected " + expected)));
    }

    /** What is to be reported. */
    public List<Problem> problems() {
        return problems;
    }

    private static String line(Problem problem) {
        return problem.place() + ": " + problem.reason() + "; " + problem.remedy();
    }
}
