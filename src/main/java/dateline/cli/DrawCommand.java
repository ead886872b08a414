package dateline.cli;

import dateline.date.Edtf;
import dateline.date.parse.EdtfParseException;
import dateline.date.parse.EdtfParser;
import dateline.export.svg.StorySvg;
import dateline.export.svg.TimelineSvg;
import dateline.index.CommentaryIndex;
import dateline.index.Filter;
import dateline.index.FilterResult;
import dateline.model.Commentary;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.render.Palette;
import dateline.timeline.story.StoryLayout;
import dateline.timeline.story.StoryOptions;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the timeline as a picture, without a display. */
@Command(
        name = "draw",
        description = {
            "Writes the timeline as an SVG picture; needs no display.",
            "Without --from, --to and --lanes the picture tells the whole story in chapters, up to 400 events."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it went well",
            "1:the file has errors or cannot be read, or the picture cannot be written",
            "2:the command line is wrong"
        })
final class DrawCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,5})x(\\d{3,5})");

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "the commentary; the bundled one if left out")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "the first day shown is the date's first, as in 2023-09")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "the last day shown is the date's last")
    private Optional<String> to = Optional.empty();

    @Option(
            names = "--lanes",
            paramLabel = "LANES",
            description =
                    "who-with-whom, actor, category, holder or none: what a lane stands for; by default the first")
    private Optional<String> lanes = Optional.empty();

    @Option(names = "--actor", paramLabel = "ID", description = "keep the items of this actor; may be repeated")
    private List<String> actors = new ArrayList<>();

    @Option(names = "--theme", paramLabel = "light|dark", defaultValue = "light", description = "by default light")
    private String theme;

    @Option(
            names = "--size",
            paramLabel = "WIDTHxHEIGHT",
            defaultValue = "1400x700",
            description = "in pixels, by default 1400x700; a story may be higher")
    private String size;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "PICTURE.svg",
            description = {
                "the file to write; replaced if it is a picture or empty, and refused if it is anything else,",
                "such as a commentary; - for standard output"
            })
    private Path output;

    @Override
    public Integer call() {
        LaneGrouping grouping = grouping();
        Palette palette = palette();
        Matcher pixels = SIZE.matcher(size);
        if (!pixels.matches()) {
            throw wrong("--size", size, "a width and a height of three to five digits, such as 1400x700");
        }
        OptionalDouble first = day("--from", from, Edtf::earliestDay, "first day");
        OptionalDouble end = day("--to", to, Edtf::latestDay, "last day");
        // The timeline ends where the day after the last begins.
        end = end.isPresent() ? OptionalDouble.of(end.getAsDouble() + 1) : end;
        PrintWriter err = spec.commandLine().getErr();
        CommandOutput target = new CommandOutput(OutputKind.PICTURE, output, file, spec.commandLine());
        Optional<Commentary> commentary = target.check(err) ? CommandInput.read(file, err) : Optional.empty();
        if (commentary.isEmpty()) {
            return 1;
        }
        CommandInput.requireActors(commentary.get(), actors, spec.commandLine());
        try {
            double width = Double.parseDouble(pixels.group(1));
            double height = Double.parseDouble(pixels.group(2));
            String title = "Timeline: " + commentary.get().source().title();
            CommentaryIndex index = CommentaryIndex.of(commentary.get());
            FilterResult accepted = FilterResult.of(index, Filter.NONE.withActors(Set.copyOf(actors)));
            boolean tellsTheStory = from.isEmpty()
                    && to.isEmpty()
                    && lanes.isEmpty()
                    && index.events().size() <= StoryLayout.MOST_EVENTS;
            String picture = tellsTheStory
                    ? new StorySvg(index, accepted.accepted(), width, height, palette, title, StoryOptions.DEFAULT)
                            .write()
                    : TimelineSvg.of(lanes(accepted, index, grouping), first, end, width, height, palette, title)
                            .write();
            byte[] svg = picture.getBytes(StandardCharsets.UTF_8);
            return target.write(to -> to.write(svg), err) ? CommandLine.ExitCode.OK : 1;
        } catch (IllegalArgumentException e) {
            throw nothingBetween();
        }
    }

    private static VisibleLanes lanes(FilterResult accepted, CommentaryIndex index, LaneGrouping grouping) {
        return VisibleLanes.of(PreparedTimeline.of(index), grouping, accepted.accepted());
    }

    /** Says which of the options leaves no day to draw. */
    private ParameterException nothingBetween() {
        if (from.isPresent() && to.isPresent()) {
            return new ParameterException(
                    spec.commandLine(), "--from is " + from.get() + ", which is after --to, " + to.get() + ".");
        }
        String option = from.map(date -> "--from is " + date + ", which is after the last day")
                .orElseGet(() -> "--to is " + to.orElseThrow() + ", which is before the first day");
        return new ParameterException(spec.commandLine(), option + " that the timeline has.");
    }

    private Palette palette() {
        return switch (theme) {
            case "light" -> Palette.light();
            case "dark" -> Palette.dark();
            default -> throw wrong("--theme", theme, "light or dark");
        };
    }

    private LaneGrouping grouping() {
        String wanted = lanes.orElse(LaneGrouping.WHO_WITH_WHOM.word());
        return Arrays.stream(LaneGrouping.values())
                .filter(grouping -> grouping.word().equals(wanted))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "--lanes",
                        wanted,
                        "one of "
                                + Arrays.stream(LaneGrouping.values())
                                        .map(LaneGrouping::word)
                                        .collect(Collectors.joining(", "))));
    }

    private OptionalDouble day(String option, Optional<String> text, Function<Edtf, OptionalLong> bound, String which) {
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            OptionalLong day = bound.apply(EdtfParser.parse(text.get()));
            if (day.isEmpty()) {
                throw wrong(option, text.get() + ", which has no " + which, "a date that has one, such as 2024-03");
            }
            return OptionalDouble.of((double) day.getAsLong());
        } catch (EdtfParseException e) {
            throw wrong(option, text.get(), "a date such as 2024, 2024-03 or 2024-03-17");
        }
    }

    private ParameterException wrong(String option, String found, String expected) {
        return new ParameterException(spec.commandLine(), option + " is " + found + ", expected " + expected + ".");
    }
}
