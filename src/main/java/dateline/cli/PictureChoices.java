package dateline.cli;

import dateline.date.Edtf;
import dateline.date.parse.EdtfParseException;
import dateline.date.parse.EdtfParser;
import dateline.export.content.ExportContent;
import dateline.export.svg.PictureOptions;
import dateline.index.CommentaryIndex;
import dateline.index.Filter;
import dateline.index.FilterResult;
import dateline.model.Commentary;
import dateline.model.Item;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.render.Palette;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of {@code draw} and {@code export} that say what is kept and how it is drawn. */
final class PictureChoices {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,5})x(\\d{3,5})");

    @Spec(Target.MIXEE)
    private CommandSpec spec;

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

    /** Returns the ids of the actors whose items are kept; all items where it is empty. */
    List<String> actors() {
        return actors;
    }

    /** Returns what is left of a commentary when the items of the actors that were asked for are kept. */
    ExportContent ofActors(Commentary commentary) {
        return narrowed(commentary, item -> true, List.of());
    }

    /** Returns what is left of a commentary when the items are kept that a range of days has as well. */
    ExportContent ofActorsAndDays(Commentary commentary, PictureOptions options) {
        String days = (from.map(date -> "from " + date + " ").orElse("")
                        + to.map(date -> "to " + date).orElse(""))
                .strip();
        return narrowed(commentary, options::isInRange, days.isEmpty() ? List.of() : List.of(days));
    }

    private ExportContent narrowed(Commentary commentary, Predicate<Item> kept, List<String> reasons) {
        CommentaryIndex index = CommentaryIndex.of(commentary);
        FilterResult accepted = FilterResult.of(index, Filter.NONE.withActors(Set.copyOf(actors)));
        List<String> words = new ArrayList<>(reasons);
        if (!actors.isEmpty()) {
            words.add(0, "actors: " + actors.stream().map(index::actorName).collect(Collectors.joining(", ")));
        }
        return ExportContent.part(index, kept.and(item -> accepted.accepts(item.id())), String.join("; ", words));
    }

    /**
     * Returns how the timeline is drawn.
     *
     * @throws ParameterException if an option has a value that it cannot have
     */
    PictureOptions options() {
        Optional<LaneGrouping> grouping = lanes.map(this::grouping);
        Palette palette = palette();
        Matcher pixels = SIZE.matcher(size);
        if (!pixels.matches()) {
            throw wrong("--size", size, "a width and a height of three to five digits, such as 1400x700");
        }
        OptionalDouble first = day("--from", from, Edtf::earliestDay, "first day");
        OptionalDouble last = day("--to", to, Edtf::latestDay, "last day");
        if (first.isPresent() && last.isPresent() && first.getAsDouble() > last.getAsDouble()) {
            throw nothingBetween();
        }
        return new PictureOptions(
                first,
                // The timeline ends where the day after the last begins.
                last.isPresent() ? OptionalDouble.of(last.getAsDouble() + 1) : last,
                grouping,
                Double.parseDouble(pixels.group(1)),
                Double.parseDouble(pixels.group(2)),
                palette);
    }

    /** Says which of the options leaves no day to draw. */
    ParameterException nothingBetween() {
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

    private LaneGrouping grouping(String wanted) {
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
