package klip.cli;

import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.IHelpSectionRenderer;

/** The list of commands in the help, grouped by what one wants to do. */
final class CommandGroups implements IHelpSectionRenderer {
    private static final int NAME_WIDTH = 14;

    private static final List<Group> GROUPS = List.of(
            new Group("Read pages", List.of("extract", "pack", "schema")),
            new Group("Say what an event is", List.of("rules")),
            new Group("Use the facts", List.of("export", "diff")),
            new Group("Look at it", List.of("report", "serve")),
            new Group("Know how good it is", List.of("evaluate", "corpus")),
            new Group("Make models", List.of("train")),
            new Group("Work in a shell", List.of("help", "completion")));

    /**
     * Commands that serve one purpose.
     *
     * @param purpose as a heading
     * @param commands their names
     */
    record Group(String purpose, List<String> commands) {}

    @Override
    public String render(Help help) {
        StringBuilder list = new StringBuilder();
        for (Group group : GROUPS) {
            TextTable table = TextTable.forColumns(
                    help.colorScheme(),
                    new Column(NAME_WIDTH, 2, Column.Overflow.SPAN),
                    new Column(help.commandSpec().usageMessage().width() - NAME_WIDTH, 2, Column.Overflow.WRAP));
            group.commands().forEach(name -> addRow(table, help, name));
            list.append('\n').append(group.purpose()).append(":\n").append(table);
        }
        return list.toString();
    }

    private static void addRow(TextTable table, Help help, String name) {
        CommandLine command =
                Objects.requireNonNull(help.commandSpec().subcommands().get(name));
        String description = command.getCommandSpec().usageMessage().description()[0];
        Text shown = help.colorScheme().commandText(name);
        table.addRowValues(shown, help.colorScheme().text(description));
    }
}
