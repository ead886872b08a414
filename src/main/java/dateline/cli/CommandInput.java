package dateline.cli;

import dateline.io.commentary.BundledCommentary;
import dateline.io.problems.ReadResult;
import dateline.model.Actor;
import dateline.model.Commentary;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The commentary that a command works on. */
final class CommandInput {
    private static final int MOST_SUGGESTED = 5;

    private CommandInput() {}

    /**
     * Reads a commentary and says what is wrong with it.
     *
     * @param file the file; the bundled commentary where it is empty
     * @param messages where problems are printed
     * @return empty where the file has errors
     */
    static Optional<Commentary> read(Optional<Path> file, PrintWriter messages) {
        if (file.isEmpty()) {
            return Optional.of(BundledCommentary.load());
        }
        Optional<ReadResult> result = FileReport.read(file.get(), messages);
        result.ifPresent(read -> FileReport.printProblems(file.get(), read.report(), messages));
        return result.flatMap(ReadResult::commentary);
    }

    /**
     * Makes sure that the commentary has some actors.
     *
     * @param ids the ids of the actors
     * @throws ParameterException if it does not have one of them, with what was perhaps meant
     */
    static void requireActors(Commentary commentary, List<String> ids, CommandLine line) {
        for (String id : ids) {
            if (commentary.actors().stream().noneMatch(actor -> actor.id().equals(id))) {
                throw new ParameterException(line, unknown(id, commentary));
            }
        }
    }

    private static String unknown(String id, Commentary commentary) {
        String wanted = id.toLowerCase(Locale.ROOT);
        List<String> near = commentary.actors().stream()
                .filter(actor -> actor.id().contains(wanted)
                        || wanted.contains(actor.id())
                        || actor.name().toLowerCase(Locale.ROOT).contains(wanted))
                .map(Actor::id)
                .limit(MOST_SUGGESTED)
                .toList();
        return "There is no actor " + id + (near.isEmpty() ? "" : "; expected one such as " + String.join(", ", near))
                + ".";
    }
}
