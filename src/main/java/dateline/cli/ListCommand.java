package dateline.cli;

import dateline.cli.output.Printable;
import dateline.date.CivilDate;
import dateline.date.Edtf;
import dateline.index.ActorMatch;
import dateline.index.CommentaryIndex;
import dateline.index.Filter;
import dateline.index.FilterResult;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Item;
import dateline.model.Passage;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
        Optional<Commentary> commentary =
                CommandInput.read(file, spec.commandLine().getErr());
        if (commentary.isEmpty()) {
            return 1;
        }
        CommandInput.requireActors(commentary.get(), actors, spec.commandLine());
        CommentaryIndex index = CommentaryIndex.of(commentary.get());
        Filter filter = Filter.NONE.withActors(Set.copyOf(actors)).withMatch(all ? ActorMatch.ALL : ActorMatch.ANY);
        PrintWriter out = spec.commandLine().getOut();
        for (Item item : FilterResult.of(index, filter).items()) {
            out.println(line(item, index));
        }
        return CommandLine.ExitCode.OK;
    }

    private static String line(Item item, CommentaryIndex index) {
        return String.join(
                "\t",
                item.time().map(ListCommand::days).orElse("-"),
                item.time().map(Edtf::canonical).orElse("-"),
                Printable.of(item.id()),
                Printable.of(item.label()),
                Printable.of(String.join(",", involved(item, index))),
                String.join(",", item.passages().stream().map(Passage::at).toList()));
    }

    /** Returns the actors of an item, and last the holder of a claim. */
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
}
