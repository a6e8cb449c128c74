package klip.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import klip.name.EntityType;
import klip.page.Span;

/** Writes the body of a page, block by block, in the markup of its template. Not for several threads. */
final class BodyWriter {
    private static final String TEXT = "{{text}}";
    private static final String ITEMS = "{{items}}";

    private final SourceArticle article;
    private final Template template;
    private final Set<String> linked = new HashSet<>();

    BodyWriter(SourceArticle article, Template template) {
        this.article = article;
        this.template = template;
    }

    /** The body without headline and lead, which a template places itself. */
    String html() {
        List<Block> blocks = article.blocks().stream()
                .filter(block -> block.kind() != BlockKind.HEADLINE && block.kind() != BlockKind.LEAD)
                .toList();
        List<String> parts = new ArrayList<>();
        for (int start = 0, end; start < blocks.size(); start = end) {
            BlockKind kind = blocks.get(start).kind();
            end = start + 1;
            while (template.group(kind) != null
                    && end < blocks.size()
                    && joins(kind, blocks.get(end).kind())) {
                end++;
            }
            parts.add(group(kind, blocks.subList(start, end)));
        }
        return String.join("\n", parts);
    }

    // The label repeated under a notice belongs to it, so a box of notices holds both.
    private static boolean joins(BlockKind group, BlockKind kind) {
        return kind == group || (group == BlockKind.NOTICE && kind == BlockKind.LABEL);
    }

    private String group(BlockKind kind, List<Block> blocks) {
        String items = blocks.stream().map(this::block).collect(Collectors.joining("\n"));
        String group = template.group(kind);
        return group == null ? items : group.replace(ITEMS, items);
    }

    private String block(Block block) {
        String words = switch (block.kind()) {
            case TABLE -> cells(block);
            case PARAGRAPH -> prose(block);
            default -> Html.escape(block.text());
        };
        return template.block(block.kind()).replace(TEXT, words);
    }

    private String cells(Block block) {
        return Pattern.compile(BlockKind.CELL_SEPARATOR, Pattern.LITERAL)
                .splitAsStream(block.text())
                .map(cell -> template.setting("cell").replace(TEXT, Html.escape(cell)))
                .collect(Collectors.joining());
    }

    private String prose(Block block) {
        StringBuilder html = new StringBuilder();
        int written = 0;
        for (Annotation annotation : block.annotations()) {
            Span span = annotation.span();
            if (span.start() >= written && isLinked(annotation.tag())) {
                html.append(Html.escape(block.text().substring(written, span.start())));
                html.append(template.setting("link").replace(TEXT, Html.escape(span.of(block.text()))));
                written = span.end();
            }
        }
        return html.append(Html.escape(block.text().substring(written))).toString();
    }

    private boolean isLinked(Tag tag) {
        return template.link() != null
                && tag instanceof Tag.Mention mention
                && article.typeOf(mention.key()) == EntityType.ORGANIZATION
                && linked.add(mention.key());
    }
}
