package klip.corpus;

import java.util.ArrayList;
import java.util.List;

/** Reads the blocks of one source file. Not for several threads. */
final class BodyParser {
    private final String file;
    private final List<String> lines;
    private final int first;
    private final List<Block> blocks = new ArrayList<>();

    /**
     * @param lines all lines of the file
     * @param first the index of the body's first line
     */
    BodyParser(String file, List<String> lines, int first) {
        this.file = file;
        this.lines = lines;
        this.first = first;
    }

    List<Block> blocks() throws SourceException {
        int start = first;
        for (int i = first; i <= lines.size(); i++) {
            boolean ends = i == lines.size() || lines.get(i).isBlank() || startsBlock(lines.get(i));
            if (ends && start < i) {
                add(start, i);
            }
            if (ends) {
                start = i < lines.size() && lines.get(i).isBlank() ? i + 1 : i;
            }
        }
        if (blocks.isEmpty()) {
            throw SourceException.at(file, first, "there is no body", "a headline `# …`");
        }
        return blocks;
    }

    private static boolean startsBlock(String line) {
        return BlockKind.of(line) != BlockKind.PARAGRAPH;
    }

    private void add(int start, int end) throws SourceException {
        BlockKind kind = BlockKind.of(lines.get(start));
        if (blocks.isEmpty() != (kind == BlockKind.HEADLINE)) {
            throw SourceException.at(
                    file, start + 1, "the headline is not where it belongs", "one `# …`, as the first block");
        }
        BlockParser parser = new BlockParser(file);
        for (int i = start; i < end; i++) {
            String line = i == start ? lines.get(i).substring(kind.prefix().length()) : lines.get(i);
            parser.line(line.strip(), i + 1);
        }
        blocks.add(parser.block(kind, start + 1));
    }
}
