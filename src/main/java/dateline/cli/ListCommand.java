package dateline.cli;

import dateline.date.CivilDate;
import dateline.date.Edtf;
import dateline.format.BundledCommentary;
import dateline.format.ReadResult;
import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.query.ActorMatch;
import dateline.query.CommentaryIndex;
import dateline.query.Filter;
import dateline.query.FilterResult;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists events and claims in time order. */
@Command(
        name = "list",
        description = {
            "Lists events and claims in time order, a tab-separated line each:",
            "first and last day, canonical date, id, title, actors (last the holder of a claim), passages.",
            "An open or unknown end is .., a claim about no time has - for its days and its date."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it went well", "1:the file has errors", "2:the command line is wrong"})
final class ListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "the commentary; the bundled one if left out")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--actor", paramLabel = "ID", description = "keep the items of this actor; may be repeated")
    private List<String> actors = new ArrayList<>();

    @Option(names = "--all", description = "keep only the items of all the actors given")
    private boolean all;

    @Override
    public Integer call() {
        Optional<Commentary> commentary = file.isPresent() ? read(file.get()) : Optional.of(BundledCommentary.load());
        if (commentary.isEmpty()) {
            return 1;
        }
        CommentaryIndex index = new CommentaryIndex(commentary.get());
        for (String actor : actors) {
            if (index.actor(actor).isEmpty()) {
                throw new ParameterException(spec.commandLine(), unknown(actor, commentary.get()));
            }
        }
        Filter filter = Filter.NONE.withActors(Set.copyOf(actors)).withMatch(all ? ActorMatch.ALL : ActorMatch.ANY);
        PrintWriter out = spec.commandLine().getOut();
        for (Item item : FilterResult.of(index, filter).items()) {
            out.println(line(item, index));
        }
        return CommandLine.ExitCode.OK;
    }

    private Optional<Commentary> read(Path path) {
        PrintWriter err = spec.commandLine().getErr();
        Optional<ReadResult> result = FileReport.read(path, err);
        result.ifPresent(read -> FileReport.printProblems(path, read, err));
        return result.flatMap(ReadResult::commentary);
    }

    private static String unknown(String id, Commentary commentary) {
        String wanted = id.toLowerCase(Locale.ROOT);
        List<String> near = commentary.actors().stream()
                .filter(actor -> actor.id().contains(wanted)
                        || wanted.contains(actor.id())
                        || actor.name().toLowerCase(Locale.ROOT).contains(wanted))
                .map(Actor::id)
                .limit(5)
                .toList();
        return "There is no actor " + id + (near.isEmpty() ? "" : "; expected one such as " + String.join(", ", near))
                + ".";
    }

    private static String line(Item item, CommentaryIndex index) {
        return String.join(
                "\t",
                item.time().map(ListCommand::days).orElse("-"),
                item.time().map(Edtf::canonical).orElse("-"),
                flat(item.id()),
                flat(item.label()),
                flat(String.join(",", involved(item, index))),
                String.join(",", item.passages().stream().map(Passage::at).toList()));
    }

    /** Those by whom the list is filtered: the actors named, and last the one who holds a claim. */
    private static Set<String> involved(Item item, CommentaryIndex index) {
        Set<String> involved = new LinkedHashSet<>(item.actors());
        if (item instanceof Claim claim && index.actor(claim.holder()).isPresent()) {
            involved.add(claim.holder());
        }
        return involved;
    }

    private static String days(Edtf time) {
        return day(time.earliestDay()) + "/" + day(time.latestDay());
    }

    private static String day(OptionalLong epochDay) {
        return epochDay.isPresent() ? CivilDate.ofEpochDay(epochDay.getAsLong()).toString() : "..";
    }

    /** Keeps a text from breaking the line. */
    private static String flat(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
